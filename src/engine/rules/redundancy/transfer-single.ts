import type { Connection } from '../../../model/connection'
import { aboveProtected } from '../../redundancy/above-protected'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { connectionsWhere } from '../supply/connections-where'
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
    'connection.kind',
    'connection.standby',
    'connection.to',
    'item.load',
    'item.power',
  ],
  standard: cite('uptime-topology'),
  *check({ site, facts, index, finding }) {
    const behind = Map.groupBy(connectionsWhere(site.connections, isReserve), (c) => c.from)
    if (behind.size === 0) return
    const { above } = aboveProtected(site)
    for (const [id, reserves] of behind) {
      if (!above.has(id)) continue
      const power = index.byId.get(id)?.definition.power
      const unit = power?.rating_kVA === undefined ? 'kW' : 'kVA'
      const limit = (power?.rating_kVA ?? power?.rating_kW ?? 0) * (power?.contingencyFactor ?? 1)
      const node = facts.power[id]
      if (power?.role !== 'conduit' || limit <= 0 || !node) continue
      const blocks = reserves.filter((c) => above.has(c.to)).map((c) => c.to)
      if (blocks.length < 2) continue
      // Active powers add up exactly and are never above the apparent one: with a rating in kVA a lower bound.
      const value = node.out_kW + blocks.reduce((sum, block) => sum + (facts.power[block]?.in_kW ?? 0), 0)
      if (!exceeds(value, limit)) continue
      yield finding({ subjects: [id], value, limit, unit, params: { blocks: blocks.length } })
    }
  },
})

const isReserve = ({ kind, standby }: Connection): boolean => kind === 'power' && standby === true
