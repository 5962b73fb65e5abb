import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { isOpenedLive, LOW_VOLTAGE_LIMIT_V, voltageToGround_V, workingDepth_m } from '../plan/working-space'
import { hasDoubleDepth, openEnds } from '../plan/working-space-exits'

/** A large board can be left at both ends of its working space, unless that is twice as deep as it must be. */
export const twoEntrances = defineSiteRule({
  id: 'space/two-entrances',
  severity: 'warning',
  parts: 'body',
  watches: [...bodyFields, 'buildings', 'hall', 'status', 'item.power', 'site.electricalCode'],
  standard: cite('nec', '110.26(C)(2)'),
  quantities: { width: 'length' },
  parameters: {
    current: { value: 1200, unit: 'A', source: 'nec' },
    width: { value: 1.83, unit: 'm', source: 'nec' },
    entrance: { value: 0.61, unit: 'm', source: 'nec' },
  },
  *check({ site, parameters, finding }) {
    if (site.site.electricalCode !== 'NEC') return
    for (const body of floorPlan(site).bodies) {
      const { placement, footprint } = body
      if (!isOpenedLive(placement) || footprint.width_m <= parameters.width) continue
      const toGround_V = voltageToGround_V(placement)
      const isHigh = toGround_V > LOW_VOLTAGE_LIMIT_V
      if (!isHigh && (ratedCurrent_A(placement) ?? 0) < parameters.current) continue
      const depth_m = workingDepth_m(toGround_V, 2)
      if (depth_m === null) continue
      const open = openEnds(site, body, depth_m, parameters.entrance)
      if (open === 2 || (open === 1 && hasDoubleDepth(site, body, depth_m))) continue
      yield finding({
        subjects: [placement.id],
        value: open,
        limit: 2,
        // The code binds new work; how a running plant was once built is worth a note.
        severity: placement.status === 'new' ? 'warning' : 'info',
        standard: cite('nec', isHigh ? '110.33(A)(1)' : '110.26(C)(2)'),
        params: { width: footprint.width_m },
      })
    }
  },
  *needs({ site }) {
    if (site.site.electricalCode !== 'NEC') return
    yield* lacking(
      'item.power.rating_A',
      site.placements,
      (p) => p.status === 'new' && isOpenedLive(p) && ratedCurrent_A(p) === null,
    )
  },
})

/** Rated current, A: as stated, else of the three-phase rating in kVA; null where neither is known. */
function ratedCurrent_A({ definition: { power } }: EffectivePlacement): number | null {
  if (power?.rating_A !== undefined) return power.rating_A
  if (power?.rating_kVA === undefined || power.voltage_V === undefined) return null
  return (power.rating_kVA * 1000) / (Math.sqrt(3) * power.voltage_V)
}
