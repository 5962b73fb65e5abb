import type { QuantityKind } from './display-units'

/** Floors and pipes share the pascal: kPa counts as a pressure unless whoever gives it says otherwise. */
const KINDS: Readonly<Record<string, QuantityKind>> = {
  m: 'length',
  m2: 'area',
  'm²': 'area',
  L: 'volume',
  kg: 'mass',
  kW: 'power',
  kVA: 'apparentPower',
  A: 'current',
  V: 'voltage',
  m3h: 'airflow',
  'm³/h': 'airflow',
  lpm: 'flow',
  'L/min': 'flow',
  'm/s': 'velocity',
  kPa: 'pressure',
  C: 'temperature',
  '°C': 'temperature',
  K: 'temperatureDifference',
  deg: 'angle',
  '°': 'angle',
}

/** What a unit of the interchange format measures; undefined where it reads the same in every system. */
export const kindOfUnit = (unit: string): QuantityKind | undefined => KINDS[unit]
