import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { displayName } from '../display-name'
import { accessZone } from '../plan/access-zone'
import { floorPlan } from '../plan/floor-plan'
import { isOpenedLive, voltageToGround_V, type WorkingCondition, workingDepth_m } from '../plan/working-space'
import { zoneIntruders } from '../plan/zone-intruders'

/** Before electrical gear that is opened live, the working space that the code asks for stays clear. */
export const workingSpace = defineSiteRule({
  id: 'space/working-space',
  severity: 'error',
  standard: cite('nec', '110.26(A)'),
  parameters: {
    condition: { value: 2, unit: '', source: 'nec' },
    width: { value: 0.762, unit: 'm', source: 'nec' },
    gangway: { value: 0.7, unit: 'm', source: 'iec-60364-7-729' },
  },
  *check({ site, parameters, finding }) {
    const isNec = site.site.electricalCode === 'NEC'
    for (const body of floorPlan(site).bodies) {
      const { placement } = body
      if (!isOpenedLive(placement)) continue
      const depth_m = isNec
        ? workingDepth_m(voltageToGround_V(placement), parameters.condition as WorkingCondition)
        : parameters.gangway
      if (depth_m === null) continue
      const zone = accessZone(body.footprint, 'front', depth_m, isNec ? parameters.width : 0)
      for (const intruder of zoneIntruders(site, body, zone)) {
        const other = intruder.body?.placement
        // The code binds new work; what stood there before it is reported more softly.
        const isNew = placement.status === 'new' || other?.status === 'new'
        yield finding({
          subjects: other ? [placement.id, other.id] : [placement.id],
          discriminator: `${placement.id} ${intruder.kind} ${intruder.id}`,
          value: intruder.free_m,
          limit: depth_m,
          unit: 'm',
          severity: isNew ? 'error' : 'warning',
          standard: isNec ? cite('nec', '110.26(A)') : cite('iec-60364-7-729', '729.513.2'),
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
