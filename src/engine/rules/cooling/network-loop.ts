import { cite } from '../cite'
import { defineRule } from '../define-rule'

/** Coolant connections in use must not close a circle: such a state has no defined direction of flow. */
export const coolantLoop = defineRule({
  id: 'cooling/network-loop',
  severity: 'error',
  watches: ['loops'],
  standard: cite('project-assumption'),
  *check({ facts, finding }) {
    for (const { network, members, contingency } of facts.loops)
      if (network === 'coolant')
        yield finding({ subjects: members, contingency, params: { state: stateOf(contingency) } })
  },
})

const stateOf = (contingency: readonly string[]): string => (contingency.length === 0 ? 'normal' : 'outage')
