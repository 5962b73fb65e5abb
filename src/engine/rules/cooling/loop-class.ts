import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { classLimit_C, isFacilityClass } from '../supply/water-class'

/** The technology loop must stay within the ASHRAE class (S30 to S50) that a rack is made for. */
export const loopClass = defineRule({
  id: 'cooling/loop-class',
  severity: 'warning',
  parts: 'placement',
  watches: ['liquid', 'item.heat'],
  standard: cite('ashrae-liquid'),
  *check({ site, facts, finding }) {
    for (const { id, definition } of site.placements) {
      const made = definition.heat?.waterClass
      if (made === undefined || isFacilityClass(made)) continue
      const limit = classLimit_C(made)
      const node = facts.liquid[id]
      if (limit === null || !node?.live || node.supply_C === null || !exceeds(node.supply_C, limit)) continue
      // Beyond the maker's own limit cooling/supply-temperature says so.
      if (exceeds(node.supply_C, definition.heat?.supplyMax_C ?? Number.POSITIVE_INFINITY)) continue
      yield finding({ subjects: [id], value: node.supply_C, limit, unit: 'C', params: { class: made } })
    }
  },
  *needs({ site }) {
    yield* lacking(
      'heat.waterClass',
      site.placements,
      (p) => p.mission === 'ai' && !!p.definition.heat?.liquidFraction && p.definition.heat.waterClass === undefined,
    )
  },
})
