/**
 * Exact factors to SI, from NIST Special Publication 811 (2008), Appendix B.8 and B.9: the foot, the avoirdupois
 * pound, the US liquid gallon and the pound-force per square inch.
 */
export const METRE_PER_FOOT = 0.3048
export const METRE_PER_INCH = 0.0254
export const KILOGRAM_PER_POUND = 0.45359237
export const LITRE_PER_US_GALLON = 3.785411784
/** 1 lbf = 0.45359237 kg × 9.80665 m/s²; over one square inch, in kPa. */
export const KILOPASCAL_PER_PSI = (KILOGRAM_PER_POUND * 9.80665) / (METRE_PER_INCH * METRE_PER_INCH) / 1000
/** 1 lbf over one square foot, in kPa. */
export const KILOPASCAL_PER_PSF = (KILOGRAM_PER_POUND * 9.80665) / (METRE_PER_FOOT * METRE_PER_FOOT) / 1000
/** 1 ft³/min in m³/h. */
export const CUBIC_METRE_PER_HOUR_PER_CFM = METRE_PER_FOOT ** 3 * 60
/** BTU of the International Table over one hour, in kW: 1055.05585262 J / 3600 s. */
export const KILOWATT_PER_BTU_PER_HOUR = 1055.05585262 / 3600 / 1000
/** One ton of refrigeration is 12 000 BTU/h. */
export const KILOWATT_PER_TON_OF_REFRIGERATION = 12_000 * KILOWATT_PER_BTU_PER_HOUR
