import { cite } from '../cite'
import { defineRule } from '../define-rule'

/** While one component is out, nothing that feeds a load requiring redundancy may be overloaded. */
export const contingencyOverload = defineRule({
  id: 'redundancy/contingency-overload',
  severity: 'error',
  standard: cite('uptime-topology', 'capacity with one component out'),
  *check({ facts, finding }) {
    for (const { out, protectedOverloads } of facts.contingencies) {
      if (out.length > 1) continue // see contingency-unserved
      const reported = new Set<string>()
      for (const { overload, loads } of protectedOverloads) {
        const discriminator = `${overload.network} ${overload.unit}`
        if (reported.has(`${overload.id} ${discriminator}`)) continue
        reported.add(`${overload.id} ${discriminator}`)
        yield finding({
          subjects: [overload.id],
          contingency: out,
          discriminator,
          value: overload.value,
          limit: overload.limit,
          unit: overload.unit,
          params: { network: overload.network, loads: loads.length },
        })
      }
    }
  },
})
