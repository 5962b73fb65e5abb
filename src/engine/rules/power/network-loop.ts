import { cite } from '../cite'
import { defineRule } from '../define-rule'

/** Power connections in use must not close a circle: such a state has no defined direction of supply. */
export const powerLoop = defineRule({
  id: 'power/network-loop',
  severity: 'error',
  standard: cite('project-assumption'),
  *check({ facts, finding }) {
    for (const { network, members, contingency } of facts.loops)
      if (network === 'power')
        yield finding({ subjects: members, contingency, params: { state: stateOf(contingency) } })
  },
})

const stateOf = (contingency: readonly string[]): string => (contingency.length === 0 ? 'normal' : 'outage')
