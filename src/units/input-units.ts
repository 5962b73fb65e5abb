import {
  CUBIC_METRE_PER_HOUR_PER_CFM,
  KILOGRAM_PER_POUND,
  KILOPASCAL_PER_PSF,
  KILOPASCAL_PER_PSI,
  KILOWATT_PER_BTU_PER_HOUR,
  KILOWATT_PER_TON_OF_REFRIGERATION,
  LITRE_PER_US_GALLON,
  METRE_PER_FOOT,
  METRE_PER_INCH,
} from './conversion-factors'
import type { QuantityKind } from './display-units'

/** A unit that a person may type: base = typed × `factor` + `offset`. */
export interface InputUnit {
  readonly factor: number
  readonly offset: number
}

type Spelling = readonly [symbols: string, factor: number, offset?: number]

const litresPerMinute: readonly Spelling[] = [
  ['L/min l/min lpm', 1],
  ['L/s l/s', 60],
  ['m3/h m³/h mc/h', 1000 / 60],
  ['gpm gal/min', LITRE_PER_US_GALLON],
]
const pressures: readonly Spelling[] = [
  ['kPa', 1],
  ['Pa', 0.001],
  ['MPa', 1000],
  ['bar', 100],
  ['mbar', 0.1],
  ['psi', KILOPASCAL_PER_PSI],
  ['psf lb/ft2 lb/ft²', KILOPASCAL_PER_PSF],
]

const lengths: readonly Spelling[] = [
  ['m', 1],
  ['cm', 0.01],
  ['mm', 0.001],
  ['km', 1000],
  ["ft ' feet foot piedi", METRE_PER_FOOT],
  ['in " inch inches pollici', METRE_PER_INCH],
]

/** Spellings by kind, each with its factor to the base unit. Symbols are told apart by case only where they must be. */
const spellings: Readonly<Record<QuantityKind, readonly Spelling[]>> = {
  length: lengths,
  bore: lengths,
  area: [
    ['m2 m² mq', 1],
    ['ft2 ft² sqft', METRE_PER_FOOT ** 2],
  ],
  volume: [
    ['L l', 1],
    ['m3 m³ mc', 1000],
    ['gal', LITRE_PER_US_GALLON],
  ],
  mass: [
    ['kg', 1],
    ['g', 0.001],
    ['t', 1000],
    ['lb lbs', KILOGRAM_PER_POUND],
  ],
  power: [
    ['kW kw', 1],
    ['W w', 0.001],
    ['MW', 1000],
    ['BTU/h Btu/h btu/h BTU/hr', KILOWATT_PER_BTU_PER_HOUR],
    ['TR RT ton tons', KILOWATT_PER_TON_OF_REFRIGERATION],
  ],
  apparentPower: [
    ['kVA kva', 1],
    ['VA', 0.001],
    ['MVA mva', 1000],
  ],
  current: [
    ['A a', 1],
    ['kA', 1000],
    ['mA', 0.001],
  ],
  voltage: [
    ['V v', 1],
    ['kV kv', 1000],
  ],
  airflow: [
    ['m3/h m³/h mc/h', 1],
    ['m3/s m³/s', 3600],
    ['L/s l/s', 3.6],
    ['cfm CFM', CUBIC_METRE_PER_HOUR_PER_CFM],
  ],
  flow: litresPerMinute,
  velocity: [
    ['m/s', 1],
    ['ft/s fps', METRE_PER_FOOT],
  ],
  pressure: pressures,
  floorLoad: [...pressures, ['kN/m2 kN/m²', 1], ['kg/m2 kg/m² kg/mq', 9.80665 / 1000]],
  temperature: [
    ['°C C c', 1],
    ['°F F f', 5 / 9, (-32 * 5) / 9],
    ['K k', 1, -273.15],
  ],
  temperatureDifference: [
    ['K k °C C c', 1],
    ['°F F f', 5 / 9],
  ],
  angle: [
    ['° deg', 1],
    ['rad', 180 / Math.PI],
  ],
}

const bySymbol = new Map<string, InputUnit>()
for (const [kind, list] of Object.entries(spellings))
  for (const [symbols, factor, offset = 0] of list)
    for (const symbol of symbols.split(' ')) bySymbol.set(`${kind} ${symbol}`, { factor, offset })

/** The unit that `symbol` names for a kind, or null where that kind is not measured in it. */
export function inputUnit(kind: QuantityKind, symbol: string): InputUnit | null {
  return (
    bySymbol.get(`${kind} ${symbol.replaceAll(' ', '')}`) ?? bySymbol.get(`${kind} ${symbol.toLowerCase()}`) ?? null
  )
}
