import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'

/** The coolant must reach a rack no warmer than its maker allows, on the extreme design day. */
export const supplyTemperature = defineRule({
  id: 'cooling/supply-temperature',
  severity: 'error',
  parts: 'placement',
  watches: ['liquid', 'item.heat'],
  standard: cite('maker'),
  *check({ site, facts, finding }) {
    for (const { id, definition } of site.placements) {
      const node = facts.liquid[id]
      const limit = definition.heat?.supplyMax_C
      if (!node?.live || node.supply_C === null || limit === undefined || !exceeds(node.supply_C, limit)) continue
      yield finding({ subjects: [id], value: node.supply_C, limit, unit: 'C' })
    }
  },
})
