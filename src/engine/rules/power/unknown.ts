import { cite } from '../cite'
import { defineRule } from '../define-rule'

/** A conduit or source that carries load without a rating cannot be checked, and says so. */
export const powerUnknown = defineRule({
  id: 'power/unknown',
  severity: 'warning',
  standard: cite('project-assumption'),
  quantities: { carried_kW: 'power' },
  *check({ site, facts, finding }) {
    for (const { id, definition } of site.placements) {
      const power = definition.power
      if (power?.role !== 'source' && power?.role !== 'conduit') continue
      if (power.rating_kW !== undefined || power.rating_kVA !== undefined) continue
      const carried_kW = facts.power[id]?.out_kW ?? 0
      if (carried_kW > 0) yield finding({ subjects: [id], unit: 'kW', params: { carried_kW } })
    }
  },
})
