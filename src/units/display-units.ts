import {
  CUBIC_METRE_PER_HOUR_PER_CFM,
  KILOGRAM_PER_POUND,
  KILOPASCAL_PER_PSF,
  KILOPASCAL_PER_PSI,
  LITRE_PER_US_GALLON,
  METRE_PER_FOOT,
  METRE_PER_INCH,
} from './conversion-factors'

export type UnitSystem = 'metric' | 'imperial'

/** What a figure measures. The base unit is the one of the interchange format, named by its suffix. */
export type QuantityKind =
  | 'length' // m
  | 'bore' // m, of a pipe
  | 'area' // m²
  | 'volume' // L
  | 'mass' // kg
  | 'power' // kW
  | 'apparentPower' // kVA
  | 'current' // A
  | 'voltage' // V
  | 'airflow' // m³/h
  | 'flow' // L/min
  | 'velocity' // m/s
  | 'pressure' // kPa
  | 'floorLoad' // kPa
  | 'temperature' // °C
  | 'temperatureDifference' // K
  | 'angle' // degrees

/** A unit to show: base = shown × `factor` + `offset`. */
export interface DisplayUnit {
  readonly symbol: string
  readonly factor: number
  readonly offset: number
  /** Decimals that the precision of the base figure deserves. */
  readonly decimals: number
}

const unit = (symbol: string, decimals: number, factor = 1, offset = 0): DisplayUnit => ({
  symbol,
  factor,
  offset,
  decimals,
})

const metric: Readonly<Record<QuantityKind, DisplayUnit>> = {
  length: unit('m', 2),
  bore: unit('mm', 1, 0.001),
  area: unit('m²', 1),
  volume: unit('L', 0),
  mass: unit('kg', 0),
  power: unit('kW', 1),
  apparentPower: unit('kVA', 1),
  current: unit('A', 0),
  voltage: unit('V', 0),
  airflow: unit('m³/h', 0),
  flow: unit('L/min', 1),
  velocity: unit('m/s', 2),
  pressure: unit('kPa', 1),
  floorLoad: unit('kPa', 1),
  temperature: unit('°C', 1),
  temperatureDifference: unit('K', 1),
  angle: unit('°', 0),
}

const imperial: Readonly<Record<QuantityKind, DisplayUnit>> = {
  ...metric,
  length: unit('ft', 2, METRE_PER_FOOT),
  bore: unit('in', 2, METRE_PER_INCH),
  area: unit('ft²', 0, METRE_PER_FOOT * METRE_PER_FOOT),
  volume: unit('gal', 0, LITRE_PER_US_GALLON),
  mass: unit('lb', 0, KILOGRAM_PER_POUND),
  airflow: unit('cfm', 0, CUBIC_METRE_PER_HOUR_PER_CFM),
  flow: unit('gpm', 1, LITRE_PER_US_GALLON),
  velocity: unit('ft/s', 1, METRE_PER_FOOT),
  pressure: unit('psi', 1, KILOPASCAL_PER_PSI),
  floorLoad: unit('psf', 0, KILOPASCAL_PER_PSF),
  temperature: unit('°F', 0, 5 / 9, (-32 * 5) / 9),
  temperatureDifference: unit('°F', 1, 5 / 9),
}

/** The unit that a system shows a kind in. Electrical power stays in kW and kVA everywhere. */
export function displayUnit(kind: QuantityKind, system: UnitSystem): DisplayUnit {
  return (system === 'imperial' ? imperial : metric)[kind]
}

/** A base figure (`design_kW`, `at` in metres, ...) as the system shows it. */
export function toDisplay(kind: QuantityKind, base: number, system: UnitSystem): { value: number; unit: string } {
  const u = displayUnit(kind, system)
  return { value: (base - u.offset) / u.factor, unit: u.symbol }
}

/** A shown figure back to the base unit. */
export function fromDisplay(kind: QuantityKind, shown: number, system: UnitSystem): number {
  const u = displayUnit(kind, system)
  return shown * u.factor + u.offset
}

/** Power in the size a reader can hold: MW from 1 000 kW on. */
export function powerInScale(power_kW: number): { value: number; unit: 'kW' | 'MW'; decimals: number } {
  if (Math.abs(power_kW) >= 999.5) {
    const value = power_kW / 1000
    return { value, unit: 'MW', decimals: Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2 }
  }
  return { value: power_kW, unit: 'kW', decimals: power_kW === 0 || Math.abs(power_kW) >= 100 ? 0 : 1 }
}
