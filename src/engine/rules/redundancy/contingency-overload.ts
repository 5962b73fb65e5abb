import type { EngineFacts } from '../../facts'
import type { Overload } from '../../results'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { exceeds } from '../supply/exceeds'

/** While one component is out, nothing that feeds a load requiring redundancy may be overloaded. */
export const contingencyOverload = defineRule({
  id: 'redundancy/contingency-overload',
  severity: 'error',
  parts: 'outage',
  watches: ['air', 'contingencies', 'liquid', 'power'],
  standard: cite('uptime-topology'),
  *check({ facts, finding }) {
    for (const { out, protectedOverloads } of facts.contingencies) {
      if (out.length > 1) continue // see contingency-unserved
      const reported = new Set<string>()
      for (const { overload, loads } of protectedOverloads) {
        const discriminator = `${overload.network} ${overload.unit}`
        if (reported.has(`${overload.id} ${discriminator}`) || isNoWorse(facts, overload)) continue
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

/** Where a node is overloaded already and the outage adds nothing, the rules about normal operation have said it. */
function isNoWorse(facts: EngineFacts, { id, network, value, unit }: Overload): boolean {
  const node = facts[network][id]
  if (!node || node.limit === null) return false
  const normal = unit === 'kVA' && 'out_kVA' in node ? node.out_kVA : node.out_kW
  return exceeds(normal, node.limit) && !exceeds(value, normal)
}
