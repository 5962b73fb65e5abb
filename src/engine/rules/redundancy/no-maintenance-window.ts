import type { Item } from '../../../model/item'
import { aboveProtected } from '../../redundancy/above-protected'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { placementsOf } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/**
 * Planned work lasts longer than the three hours after which a load counts as continuous: what takes over must hold
 * it within its continuous rating, not just within what it may carry until a fault is cleared.
 */
export const noMaintenanceWindow = defineRule({
  id: 'redundancy/no-maintenance-window',
  severity: 'warning',
  watches: ['mission', 'power', 'redundancy', 'worst', 'connection.from', 'item.id', 'item.load', 'item.power'],
  standard: cite('nec', '100, 215.3'),
  quantities: { rating: 'of the unit' },
  *check({ site, facts, index, finding }) {
    const listed = placementsOf(index, isListed)
    if (listed.length === 0) return
    const { above } = aboveProtected(site)
    for (const { id, definition } of listed) {
      if (!above.has(id)) continue
      const power = definition.power!
      const worst = facts.worst[id]
      const node = facts.power[id]
      if (!worst || worst.out.length === 0 || !node) continue
      const limit = worst.rating * power.continuousFactor!
      const normal = worst.unit === 'kVA' ? node.out_kVA : node.out_kW
      // Beyond its limit in normal operation, or while anything is out: other rules have said it.
      if (exceeds(normal, limit) || exceeds(worst.value, worst.limit) || !exceeds(worst.value, limit)) continue
      yield finding({
        subjects: [id],
        contingency: worst.out,
        value: worst.value,
        limit,
        unit: worst.unit,
        params: { rating: worst.rating, factor: power.continuousFactor! },
      })
    }
  },
})

/** Stated to hold less of a continuous load than its rating. */
const isListed = ({ power }: Item): boolean => !!power?.continuousFactor && power.continuousFactor < 1
