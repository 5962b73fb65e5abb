import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { floorOf } from '../../model/storeys'

/** Where a run begins or ends. */
export type RunEnd = Pick<EffectivePlacement, 'at' | 'hall'>

/** Length of a run that nobody has drawn: along the two axes of the plan and up or down to the other storey, metres, to the decimetre. */
export function unroutedLength_m(site: Pick<EffectiveSite, 'halls'>, from: RunEnd, to: RunEnd): number {
  const inPlan_m = Math.abs(from.at[0] - to.at[0]) + Math.abs(from.at[1] - to.at[1])
  const rise_m = Math.abs(floorOf(site, from) - floorOf(site, to))
  return Math.round((inPlan_m + rise_m) * 10) / 10
}
