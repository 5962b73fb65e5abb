/** What pipe friction needs to know of a coolant. */
export interface Fluid {
  readonly density_kg_m3: number
  /** Kinematic viscosity, m²/s. */
  readonly viscosity_m2_s: number
}

/** Melinder's polynomials are about this mass fraction and temperature. */
const BASE_FRACTION = 0.307031
const BASE_C = 32.7083
/** Coefficients by power of temperature (rows) and of mass fraction (columns). */
const DENSITY = [
  [1018, 76.04, -24.98, -155, -113.1, 234.2],
  [-0.5406, -0.945, 0.27, 2.829, -2.221],
  [-2.666e-3, 5.541e-3, -4.018e-3, -7.175e-3],
  [1.347e-5, -1.343e-5, 3.376e-5],
] as const
/** Of the natural logarithm of the dynamic viscosity in mPa·s. */
const LOG_VISCOSITY = [
  [0.6837, 3.328, 0.5453, -3.9, -1.587, 35.64],
  [-0.03045, -0.03984, -8.6e-4, 0.1054, 0.04475],
  [2.525e-4, 4.332e-4, -1.593e-4, -1.589e-3],
  [-1.399e-6, -1.86e-6, -4.465e-7],
] as const
const GLYCOL_DENSITY_kg_m3 = 1036
const WATER_DENSITY_kg_m3 = 998

/**
 * Density and viscosity of water or of aqueous propylene glycol (PG25 is 0.25), after Melinder, *Properties of
 * Secondary Working Fluids for Indirect Systems* (IIR, 2010), as CoolProp prints its coefficients (fluid MPG).
 * @param temperature_C 0 to 100
 * @param glycol share by volume, 0 to 0.6
 */
export function fluidAt(temperature_C: number, glycol = 0): Fluid {
  if (glycol === 0) return waterAt(temperature_C)
  const mass = massFraction(Math.min(glycol, 0.6))
  const density_kg_m3 = polynomial(DENSITY, temperature_C, mass)
  const dynamic_Pa_s = Math.exp(polynomial(LOG_VISCOSITY, temperature_C, mass)) / 1000
  return { density_kg_m3, viscosity_m2_s: dynamic_Pa_s / density_kg_m3 }
}

/**
 * Water at atmospheric pressure: density after Kell (1975, short form of Jones and Harris 1992), viscosity after Vogel
 * as in Reid, Prausnitz and Poling, within 1 % from 0 to 100 °C.
 */
function waterAt(t: number): Fluid {
  const density_kg_m3 = 999.85308 + 6.32693e-2 * t - 8.523829e-3 * t ** 2 + 6.943248e-5 * t ** 3 - 3.821216e-7 * t ** 4
  const dynamic_Pa_s = Math.exp(-3.7188 + 578.919 / (t + 273.15 - 137.546)) / 1000
  return { density_kg_m3, viscosity_m2_s: dynamic_Pa_s / density_kg_m3 }
}

const massFraction = (volume: number): number =>
  (volume * GLYCOL_DENSITY_kg_m3) / (volume * GLYCOL_DENSITY_kg_m3 + (1 - volume) * WATER_DENSITY_kg_m3)

function polynomial(rows: readonly (readonly number[])[], temperature_C: number, mass: number): number {
  const horner = (coefficients: readonly number[], x: number) => coefficients.reduceRight((sum, c) => sum * x + c, 0)
  return horner(
    rows.map((row) => horner(row, mass - BASE_FRACTION)),
    temperature_C - BASE_C,
  )
}
