import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { displayName } from '../display-name'
import type { Body } from '../plan/body'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { DRAWING_TOLERANCE_m } from '../plan/tolerance'
import {
  GANGWAY_m,
  isOpenedLive,
  LOW_VOLTAGE_LIMIT_V,
  voltageToGround_V,
  type WorkingCondition,
  workingDepth_m,
} from '../plan/working-space'
import { zoneIntruders } from '../plan/zone-intruders'

/** Fronts turned within this of each other look at each other. */
const FACING_deg = 45

/** Before electrical gear that is opened live, the working space that the code asks for stays clear. */
export const workingSpace = defineSiteRule({
  id: 'space/working-space',
  severity: 'error',
  parts: 'body',
  watches: [...bodyFields, 'buildings', 'hall', 'label', 'status', 'item.power', 'site.electricalCode'],
  standard: cite('nec', '110.26(A), 110.34(A)'),
  parameters: {
    condition: { value: 2, unit: '', source: 'nec' },
    width: { value: 0.762, unit: 'm', source: 'nec' },
    widthAbove1000V: { value: 0.914, unit: 'm', source: 'nec' },
    gangway: { value: GANGWAY_m, unit: 'm', source: 'iec-60364-7-729' },
  },
  *check({ site, parameters, finding }) {
    const isNec = site.site.electricalCode === 'NEC'
    for (const body of floorPlan(site).bodies) {
      const { placement } = body
      if (!isOpenedLive(placement)) continue
      const toGround_V = voltageToGround_V(placement)
      const isHigh = toGround_V > LOW_VOLTAGE_LIMIT_V
      const least = parameters.condition as WorkingCondition
      const reach_m = isNec ? workingDepth_m(toGround_V, 3) : parameters.gangway
      if (reach_m === null) continue
      const width_m = isHigh ? parameters.widthAbove1000V : parameters.width
      for (const intruder of zoneIntruders(site, body, 'front', reach_m, isNec ? width_m : 0)) {
        const other = intruder.body?.placement
        const condition = intruder.body && facesLiveParts(body, intruder.body) ? 3 : least
        const depth_m = isNec ? workingDepth_m(toGround_V, condition)! : reach_m
        if (intruder.free_m >= depth_m - DRAWING_TOLERANCE_m) continue
        // The code binds new work; how a running plant was once built is worth a note.
        const isNew = placement.status === 'new' || other?.status === 'new'
        yield finding({
          subjects: other ? [placement.id, other.id] : [placement.id],
          discriminator: `${placement.id} ${intruder.kind} ${intruder.id}`,
          value: intruder.free_m,
          limit: depth_m,
          unit: 'm',
          severity: isNew ? 'error' : 'info',
          standard: isNec ? cite('nec', isHigh ? '110.34(A)' : '110.26(A)') : cite('iec-60364-7-729', '729.513.2'),
          params: {
            owner: displayName(placement, placement.id),
            kind: intruder.kind,
            condition: isNec ? condition : 0,
            intruder: other ? displayName(other, other.id) : '',
          },
        })
      }
    }
  },
})

/** True where a board opposite turns its own live front to this one: condition 3. */
function facesLiveParts(owner: Body, opposite: Body): boolean {
  if (!isOpenedLive(opposite.placement)) return false
  const turn_deg = (((opposite.footprint.rotation_deg - owner.footprint.rotation_deg) % 360) + 360) % 360
  return Math.abs(turn_deg - 180) < FACING_deg
}
