import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { upsAutonomy_min } from '../electrical/ups-autonomy'
import { placementsOf } from '../plan/placed-items'

/** A conduit or source that carries load without a rating, or a UPS without an autonomy, cannot be checked, and says so. */
export const powerUnknown = defineRule({
  id: 'power/unknown',
  severity: 'warning',
  watches: ['power', 'connection.from', 'item.attributes', 'item.category', 'item.power', 'item.id'],
  standard: cite('project-assumption'),
  quantities: { carried_kW: 'power' },
  *check({ facts, index, finding }) {
    const withoutAutonomy: string[] = []
    let onUps_kW = 0
    for (const placement of placementsOf(index, isUnknown)) {
      const { id, definition } = placement
      const power = definition.power!
      const carried_kW = facts.power[id]?.out_kW ?? 0
      if (carried_kW <= 0) continue
      if (definition.category === 'ups' && upsAutonomy_min(placement, carried_kW, index) === null) {
        withoutAutonomy.push(id)
        onUps_kW += carried_kW
      }
      if (power.rating_kW === undefined && power.rating_kVA === undefined)
        yield finding({ subjects: [id], unit: 'kW', params: { carried_kW, figure: 'rating' } })
    }
    if (withoutAutonomy.length > 0)
      yield finding({
        subjects: withoutAutonomy,
        collective: true,
        discriminator: 'autonomy',
        severity: 'info',
        unit: 'kW',
        params: { carried_kW: onUps_kW, figure: 'autonomy' },
      })
  },
})

/** What may lack a rating, or an autonomy. */
const isUnknown = ({ power, category }: Item): boolean =>
  (power?.role === 'source' || power?.role === 'conduit') &&
  (category === 'ups' || (power.rating_kW === undefined && power.rating_kVA === undefined))
