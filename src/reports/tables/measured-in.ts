import type { Finding } from '../../engine/results'
import { displayUnit, type QuantityKind, toDisplay, type UnitSystem } from '../../units/display-units'

/** What an engine unit measures; units that read the same in both systems (kW, kVA, A, s, %) are left out. */
const KINDS: Readonly<Record<string, QuantityKind>> = {
  m: 'length',
  m2: 'area',
  'm²': 'area',
  kg: 'mass',
  L: 'volume',
  lpm: 'flow',
  'L/min': 'flow',
  m3h: 'airflow',
  'm³/h': 'airflow',
  C: 'temperature',
  '°C': 'temperature',
  K: 'temperatureDifference',
  kPa: 'pressure',
}

/** A finding's figure in the reader's units; null where it could not be measured. */
export function measuredIn(
  finding: Pick<Finding, 'rule' | 'unit'>,
  figure: number | null,
  system: UnitSystem,
): { value: number; unit: string; decimals: number | undefined } | null {
  if (figure === null) return null
  const kind = kindOf(finding)
  if (!kind) return { value: figure, unit: finding.unit, decimals: undefined }
  return { ...toDisplay(kind, figure, system), decimals: displayUnit(kind, system).decimals }
}

/** Floors and pipes share the pascal, but an imperial reader wants psf for one and psi for the other. */
function kindOf({ rule, unit }: Pick<Finding, 'rule' | 'unit'>): QuantityKind | undefined {
  if (unit === 'kPa' && /floor|slab|structur/.test(rule)) return 'floorLoad'
  return KINDS[unit]
}
