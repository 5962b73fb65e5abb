import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'
import { loopMemberFields, loopMembers } from '../supply/loop-members'
import { neededFlow_lpm } from '../supply/required-flow'

/** The racks on a CDU's own loop must not need more flow than its pumps give. */
export const coolantFlow = defineRule({
  id: 'cooling/coolant-flow',
  severity: 'error',
  watches: [...loopMemberFields],
  standard: cite('maker'),
  *check({ facts, index, finding }) {
    for (const [id, members] of loopMembers(facts, index)) {
      const limit = index.byId.get(id)?.definition.liquidCooling?.maxFlow_lpm
      if (limit === undefined) continue
      let value = 0
      for (const { rack, part } of members) value += neededFlow_lpm(rack.definition, facts.liquid[rack.id]!) * part
      if (exceeds(value, limit)) yield finding({ subjects: [id], value, limit, unit: 'lpm' })
    }
  },
})
