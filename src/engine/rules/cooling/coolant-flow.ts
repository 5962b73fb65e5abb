import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'
import { portionsInUse } from '../supply/portions-in-use'
import { tabulatedFlow_lpm } from '../supply/required-flow'

/**
 * The racks on a CDU must not need more flow than its pumps give. Only what it feeds directly counts: behind a CDU's
 * plate runs another loop with pumps of its own.
 */
export const coolantFlow = defineRule({
  id: 'cooling/coolant-flow',
  severity: 'error',
  standard: cite('maker'),
  *check({ site, facts, index, finding }) {
    const flow_lpm = new Map<string, number>()
    for (const { id, definition } of site.placements) {
      const node = facts.liquid[id]
      if (!node?.live || !definition.heat?.liquidFraction) continue
      const tabulated = node.supply_C === null ? null : tabulatedFlow_lpm(definition, node.supply_C)
      const needed = Math.max(node.flow_lpm ?? 0, tabulated ?? 0)
      const feeds = index.coolantInto.get(id) ?? []
      for (const { connection, part } of portionsInUse(feeds, (from) => facts.liquid[from]?.live ?? false))
        flow_lpm.set(connection.from, (flow_lpm.get(connection.from) ?? 0) + needed * part)
    }
    for (const [id, value] of flow_lpm) {
      const limit = index.byId.get(id)?.definition.liquidCooling?.maxFlow_lpm
      if (limit !== undefined && exceeds(value, limit)) yield finding({ subjects: [id], value, limit, unit: 'lpm' })
    }
  },
})
