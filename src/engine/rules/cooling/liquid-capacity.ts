import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'

/** A CDU, dry cooler, tower or chiller must not be asked for more cooling than its capacity. */
export const liquidCapacity = defineRule({
  id: 'cooling/liquid-capacity',
  severity: 'error',
  parts: 'placement',
  watches: ['liquid'],
  standard: cite('maker'),
  *check({ site, facts, finding }) {
    for (const { id } of site.placements) {
      const node = facts.liquid[id]
      if (!node?.live || node.limit === null || !exceeds(node.out_kW, node.limit)) continue
      yield finding({ subjects: [id], value: node.out_kW, limit: node.limit, unit: 'kW' })
    }
  },
})
