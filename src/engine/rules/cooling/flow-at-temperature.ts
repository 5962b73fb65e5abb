import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { loopMemberFields, loopMembers } from '../supply/loop-members'
import { guidanceFlow_lpm, neededFlow_lpm } from '../supply/required-flow'

/** Warm coolant must flow faster: a CDU that suffices by heat may be short of flow at its supply temperature. */
export const flowAtTemperature = defineRule({
  id: 'cooling/flow-at-temperature',
  severity: 'warning',
  watches: [...loopMemberFields, 'mission'],
  standard: cite('nvidia-cdu-qualification'),
  quantities: { supply_C: 'temperature' },
  *check({ facts, index, finding }) {
    for (const [id, members] of loopMembers(facts, index)) {
      const limit = index.byId.get(id)?.definition.liquidCooling?.maxFlow_lpm
      if (limit === undefined) continue
      let stated_lpm = 0
      let value = 0
      let warmest_C = Number.NEGATIVE_INFINITY
      for (const { rack, part, heat_kW } of members) {
        const node = facts.liquid[rack.id]!
        const own_lpm = neededFlow_lpm(rack.definition, node) * part
        stated_lpm += own_lpm
        const isGuided = rack.mission === 'ai' && !rack.definition.heat?.flowBySupply && node.supply_C !== null
        if (isGuided) warmest_C = Math.max(warmest_C, node.supply_C!)
        value += isGuided ? Math.max(own_lpm, guidanceFlow_lpm(heat_kW, node.supply_C!)) : own_lpm
      }
      // Beyond the racks' own figures cooling/coolant-flow says so.
      if (!exceeds(value, limit) || exceeds(stated_lpm, limit)) continue
      yield finding({ subjects: [id], value, limit, unit: 'lpm', params: { supply_C: warmest_C } })
    }
  },
  *needs({ site }) {
    yield* lacking(
      'liquidCooling.maxFlow_lpm',
      site.placements,
      ({ definition: { category, liquidCooling } }) =>
        category === 'cdu' && !!liquidCooling && liquidCooling.maxFlow_lpm === undefined,
    )
  },
})
