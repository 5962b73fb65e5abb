import type { Finding } from '../../engine/results'
import { displayUnit, type QuantityKind, toDisplay, type UnitSystem } from '../../units/display-units'
import { kindOfUnit } from '../../units/kind-of-unit'

type Measured = Pick<Finding, 'unit' | 'quantities'>

/** What the value and the limit of a finding measure; undefined for counts and ratios. */
export const findingKind = ({ quantities, unit }: Measured): QuantityKind | undefined =>
  quantities?.value ?? kindOfUnit(unit)

/** A finding's figure in the reader's units; null where it could not be measured. */
export function measuredIn(
  finding: Measured,
  figure: number | null,
  system: UnitSystem,
): { value: number; unit: string; decimals: number | undefined } | null {
  if (figure === null) return null
  const kind = findingKind(finding)
  if (!kind) return { value: figure, unit: finding.unit, decimals: undefined }
  return { ...toDisplay(kind, figure, system), decimals: displayUnit(kind, system).decimals }
}
