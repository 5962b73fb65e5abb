import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { displayName } from '../display-name'
import { lacking } from '../lacking'
import { FACES } from '../plan/access-zone'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { mountingOf } from '../plan/mounting'
import { isRetrofit } from '../plan/placed-items'
import { GANGWAY_m, isOpenedLive, voltageToGround_V, workingDepth_m } from '../plan/working-space'
import { zoneIntruders } from '../plan/zone-intruders'

/** Each item keeps free before its faces what its maker asks for: doors, airflow, service. */
export const clearance = defineSiteRule({
  id: 'space/clearance',
  severity: 'warning',
  parts: 'body',
  watches: [
    ...bodyFields,
    'buildings',
    'hall',
    'label',
    'mission',
    'status',
    'item.clearance_m',
    'item.power',
    'site.electricalCode',
  ],
  standard: cite('maker'),
  *check({ site, finding }) {
    const isNec = site.site.electricalCode === 'NEC'
    for (const body of floorPlan(site).bodies) {
      const { placement } = body
      const wanted = placement.definition.clearance_m
      if (!wanted || isLegacyMining(placement)) continue
      for (const face of FACES) {
        const required_m = wanted[face] ?? 0
        if (required_m <= 0 || (face === 'front' && required_m <= codeDepth_m(placement, isNec))) continue
        for (const intruder of zoneIntruders(site, body, face, required_m)) {
          const other = intruder.body?.placement
          yield finding({
            subjects: other ? [placement.id, other.id] : [placement.id],
            discriminator: `${placement.id} ${face} ${intruder.kind} ${intruder.id}`,
            value: intruder.free_m,
            limit: required_m,
            unit: 'm',
            params: {
              owner: displayName(placement, placement.id),
              face,
              kind: intruder.kind,
              intruder: other ? displayName(other, other.id) : '',
            },
          })
        }
      }
    }
  },
  *needs({ site }) {
    yield* lacking('item.clearance_m', site.placements, (p) => isRetrofit(p) && isUnspoken(p.definition))
  },
})

/** Stands on the floor, and nothing says what it wants around it. */
const isUnspoken = (item: Item): boolean => mountingOf(item) === 'floor' && item.clearance_m === undefined

/** A running mine stands as it stands; its clearances matter again where something new is set. */
const isLegacyMining = ({ mission, status }: EffectivePlacement): boolean =>
  mission === 'mining' && status === 'existing'

/** What the code asks before live gear anyway, metres: space/working-space reports that. */
function codeDepth_m(placement: EffectivePlacement, isNec: boolean): number {
  if (!isOpenedLive(placement)) return 0
  return isNec ? (workingDepth_m(voltageToGround_V(placement), 2) ?? 0) : GANGWAY_m
}
