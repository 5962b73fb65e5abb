import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineJoiningRule } from '../define-rule'
import { upsAutonomy_min } from '../electrical/ups-autonomy'
import { placementsOf } from '../plan/placed-items'

/** A conduit or source that carries load without a rating, or a UPS without an autonomy, cannot be checked, and says so. */
export const powerUnknown = defineJoiningRule<Carrying>({
  id: 'power/unknown',
  severity: 'warning',
  parts: 'placement',
  watches: ['power', 'connection.from', 'item.attributes', 'item.category', 'item.power', 'item.id'],
  standard: cite('project-assumption'),
  quantities: { carried_kW: 'power' },
  *notes({ facts, index }) {
    for (const placement of placementsOf(index, isUnknown)) {
      const { id, definition } = placement
      const power = definition.power!
      const carried_kW = facts.power[id]?.out_kW ?? 0
      if (carried_kW <= 0) continue
      const lacksAutonomy = definition.category === 'ups' && upsAutonomy_min(placement, carried_kW, index) === null
      const lacksRating = power.rating_kW === undefined && power.rating_kVA === undefined
      if (lacksAutonomy || lacksRating) yield [id, { carried_kW, lacksAutonomy, lacksRating }]
    }
  },
  *conclude({ index, finding }, notes) {
    const withoutAutonomy = new Map<string, number>()
    for (const [id, { carried_kW, lacksAutonomy, lacksRating }] of notes) {
      if (lacksAutonomy) withoutAutonomy.set(id, carried_kW)
      if (lacksRating) yield finding({ subjects: [id], unit: 'kW', params: { carried_kW, figure: 'rating' } })
    }
    if (withoutAutonomy.size === 0) return
    // Sums depend on their order.
    const subjects = [...withoutAutonomy.keys()].sort((a, b) => index.order.get(a)! - index.order.get(b)!)
    yield finding({
      subjects,
      collective: true,
      discriminator: 'autonomy',
      severity: 'info',
      unit: 'kW',
      params: { carried_kW: subjects.reduce((sum, id) => sum + withoutAutonomy.get(id)!, 0), figure: 'autonomy' },
    })
  },
})

/** What a part carries that lacks a figure. */
interface Carrying {
  readonly carried_kW: number
  readonly lacksAutonomy: boolean
  readonly lacksRating: boolean
}

/** What may lack a rating, or an autonomy. */
const isUnknown = ({ power, category }: Item): boolean =>
  (power?.role === 'source' || power?.role === 'conduit') &&
  (category === 'ups' || (power.rating_kW === undefined && power.rating_kVA === undefined))
