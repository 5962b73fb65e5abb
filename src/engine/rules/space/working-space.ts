import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { displayName } from '../display-name'
import { floorPlan } from '../plan/floor-plan'
import {
  GANGWAY_m,
  isOpenedLive,
  LOW_VOLTAGE_LIMIT_V,
  voltageToGround_V,
  type WorkingCondition,
  workingDepth_m,
} from '../plan/working-space'
import { zoneIntruders } from '../plan/zone-intruders'

/** Before electrical gear that is opened live, the working space that the code asks for stays clear. */
export const workingSpace = defineSiteRule({
  id: 'space/working-space',
  severity: 'error',
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
      const depth_m = isNec ? workingDepth_m(toGround_V, parameters.condition as WorkingCondition) : parameters.gangway
      if (depth_m === null) continue
      const width_m = isHigh ? parameters.widthAbove1000V : parameters.width
      for (const intruder of zoneIntruders(site, body, 'front', depth_m, isNec ? width_m : 0)) {
        const other = intruder.body?.placement
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
            intruder: other ? displayName(other, other.id) : '',
          },
        })
      }
    }
  },
})
