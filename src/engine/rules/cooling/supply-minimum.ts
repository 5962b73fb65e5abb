import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'

/** Coolant colder than a rack's maker allows invites condensation; only a CDU's mixing valve can keep it warmer. */
export const supplyMinimum = defineRule({
  id: 'cooling/supply-minimum',
  severity: 'warning',
  parts: 'placement',
  watches: ['liquid', 'connection.from', 'item.heat', 'item.liquidCooling'],
  standard: cite('maker'),
  *check({ site, facts, index, finding }) {
    for (const { id, definition } of site.placements) {
      const limit = definition.heat?.supplyMin_C
      const node = facts.liquid[id]
      if (limit === undefined || !node?.live || node.supply_C === null || !exceeds(limit, node.supply_C)) continue
      const feeds = index.coolantInto.get(id) ?? []
      const straight = feeds.some((c) => index.byId.get(c.from)?.definition.liquidCooling?.role === 'sink')
      yield finding({
        subjects: [id],
        value: node.supply_C,
        limit,
        unit: 'C',
        severity: straight ? 'error' : 'warning',
        params: { path: straight ? 'sink' : 'cdu' },
      })
    }
  },
  *needs({ site }) {
    yield* lacking(
      'heat.supplyMin_C',
      site.placements,
      (p) => p.mission === 'ai' && !!p.definition.heat?.liquidFraction && p.definition.heat.supplyMin_C === undefined,
    )
  },
})
