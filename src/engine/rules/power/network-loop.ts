import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { outageState } from '../electrical/outage-state'

/** Power connections in use must not close a circle: such a state has no defined direction of supply. */
export const powerLoop = defineRule({
  id: 'power/network-loop',
  severity: 'error',
  watches: ['loops'],
  standard: cite('project-assumption'),
  *check({ facts, finding }) {
    for (const { network, members, contingency } of facts.loops)
      if (network === 'power')
        yield finding({ subjects: members, contingency, params: { state: outageState(contingency) } })
  },
})
