import { flowForHeat_lpm } from '../../networks/loop-flows'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { neededFlow_lpm } from '../supply/required-flow'

/** Coolant must not leave a rack warmer than its maker allows: supply plus the rise at the flow that it gets. */
export const returnTemperature = defineRule({
  id: 'cooling/return-temperature',
  severity: 'error',
  parts: 'placement',
  watches: ['liquid', 'item.heat', 'item.load'],
  standard: cite('maker'),
  quantities: { supply_C: 'temperature', rise_K: 'temperatureDifference' },
  *check({ site, facts, finding }) {
    for (const { id, definition } of site.placements) {
      const { heat, load } = definition
      if (heat?.returnMax_C === undefined || !heat.liquidFraction || !load?.design_kW) continue
      const node = facts.liquid[id]
      if (!node?.live || node.supply_C === null) continue
      const flow_lpm = neededFlow_lpm(definition, node)
      if (flow_lpm === 0) continue
      const rise_K = flowForHeat_lpm(load.design_kW * heat.liquidFraction, 1) / flow_lpm
      const value = node.supply_C + rise_K
      if (!exceeds(value, heat.returnMax_C)) continue
      yield finding({
        subjects: [id],
        value,
        limit: heat.returnMax_C,
        unit: 'C',
        // Where the rack names no rise of its own, the usual one was assumed.
        severity: heat.deltaT_K === undefined ? 'warning' : 'error',
        params: { supply_C: node.supply_C, rise_K },
      })
    }
  },
  *needs({ site }) {
    yield* lacking(
      'heat.returnMax_C',
      site.placements,
      (p) => p.mission === 'ai' && !!p.definition.heat?.liquidFraction && p.definition.heat.returnMax_C === undefined,
    )
  },
})
