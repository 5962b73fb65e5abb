import { aboveProtected } from '../../redundancy/above-protected'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'

/** One reserve behind several blocks that it cannot carry together: once it serves one, the others have none. */
export const transferSingle = defineRule({
  id: 'redundancy/transfer-single',
  severity: 'info',
  watches: [
    'mission',
    'power',
    'redundancy',
    'connection.from',
    'connection.standby',
    'connection.to',
    'item.load',
    'item.power',
  ],
  standard: cite('uptime-topology'),
  *check({ site, facts, index, finding }) {
    const { above } = aboveProtected(site)
    for (const id of above) {
      const power = index.byId.get(id)?.definition.power
      const unit = power?.rating_kVA === undefined ? 'kW' : 'kVA'
      const limit = (power?.rating_kVA ?? power?.rating_kW ?? 0) * (power?.contingencyFactor ?? 1)
      const node = facts.power[id]
      if (power?.role !== 'conduit' || limit <= 0 || !node) continue
      const blocks = (index.powerOutOf.get(id) ?? []).filter((c) => c.standby && above.has(c.to)).map((c) => c.to)
      if (blocks.length < 2) continue
      // Active powers add up exactly and are never above the apparent one: with a rating in kVA a lower bound.
      const value = node.out_kW + blocks.reduce((sum, block) => sum + (facts.power[block]?.in_kW ?? 0), 0)
      if (!exceeds(value, limit)) continue
      yield finding({ subjects: [id], value, limit, unit, params: { blocks: blocks.length } })
    }
  },
})
