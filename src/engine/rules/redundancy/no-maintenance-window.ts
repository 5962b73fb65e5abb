import { aboveProtected } from '../../redundancy/above-protected'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'

/**
 * Planned work lasts longer than the three hours after which a load counts as continuous: what takes over must hold
 * it within its continuous rating, not just within what it may carry until a fault is cleared.
 */
export const noMaintenanceWindow = defineRule({
  id: 'redundancy/no-maintenance-window',
  severity: 'warning',
  watches: ['mission', 'power', 'redundancy', 'worst', 'connection.from', 'item.load', 'item.power'],
  standard: cite('nec', '100, 215.3'),
  quantities: { rating: 'of the unit' },
  *check({ site, facts, index, finding }) {
    const { loads, above } = aboveProtected(site)
    if (loads.length === 0) return
    for (const id of above) {
      const power = index.byId.get(id)?.definition.power
      const worst = facts.worst[id]
      const node = facts.power[id]
      if (!power?.continuousFactor || power.continuousFactor >= 1 || !worst || worst.out.length === 0 || !node) continue
      const limit = worst.rating * power.continuousFactor
      const normal = worst.unit === 'kVA' ? node.out_kVA : node.out_kW
      // Beyond its limit in normal operation, or while anything is out: other rules have said it.
      if (exceeds(normal, limit) || exceeds(worst.value, worst.limit) || !exceeds(worst.value, limit)) continue
      yield finding({
        subjects: [id],
        contingency: worst.out,
        value: worst.value,
        limit,
        unit: worst.unit,
        params: { rating: worst.rating, factor: power.continuousFactor },
      })
    }
  },
})
