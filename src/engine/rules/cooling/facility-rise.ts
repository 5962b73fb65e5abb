import type { Item } from '../../../model/item'
import { flowForHeat_lpm } from '../../networks/loop-flows'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { placementsOf } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'
import { loopMemberFields, loopMembers } from '../supply/loop-members'

/** At the largest flow that a pump or plant allows, facility water may only warm so much before it returns. */
export const facilityRise = defineRule({
  id: 'cooling/facility-rise',
  severity: 'warning',
  watches: [...loopMemberFields],
  standard: cite('project-assumption'),
  quantities: { flow_lpm: 'flow', heat_kW: 'power' },
  parameters: { largest: { value: 12, unit: 'K', source: 'project-assumption' } },
  *check({ facts, index, parameters, finding }) {
    const rackLoops = loopMembers(facts, index)
    for (const { id, definition } of placementsOf(index, hasFlow)) {
      const flow_lpm = definition.liquidCooling!.maxFlow_lpm!
      const node = facts.liquid[id]
      // The flow of a rack loop is cooling/coolant-flow's.
      if (!node?.live || rackLoops.has(id)) continue
      const value = flowForHeat_lpm(node.out_kW, 1) / flow_lpm
      if (!exceeds(value, parameters.largest)) continue
      const params = { flow_lpm, heat_kW: node.out_kW }
      yield finding({ subjects: [id], value, limit: parameters.largest, unit: 'K', params })
    }
  },
  *needs({ site }) {
    yield* lacking(
      'liquidCooling.maxFlow_lpm',
      site.placements,
      ({ definition: { liquidCooling } }) => liquidCooling?.role === 'sink' && liquidCooling.maxFlow_lpm === undefined,
    )
  },
})

const hasFlow = ({ liquidCooling }: Item): boolean => liquidCooling?.maxFlow_lpm !== undefined
