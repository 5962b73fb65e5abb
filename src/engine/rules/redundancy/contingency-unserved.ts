import { cite } from '../cite'
import { defineRule } from '../define-rule'

/** No single outage may leave a load that requires redundancy unserved. */
export const contingencyUnserved = defineRule({
  id: 'redundancy/contingency-unserved',
  severity: 'error',
  parts: 'outage',
  watches: ['contingencies', 'item.load'],
  standard: cite('uptime-topology'),
  *check({ facts, index, finding }) {
    for (const { out, protectedUnserved } of facts.contingencies) {
      // Two outages at once exceed what either class promises; they are listed, not judged.
      if (out.length > 1 || protectedUnserved.length === 0) continue
      const loads = [...new Set(protectedUnserved)]
      const value = loads.reduce((sum, id) => sum + (index.byId.get(id)?.definition.load?.design_kW ?? 0), 0)
      yield finding({
        subjects: loads,
        contingency: out,
        collective: true,
        value,
        limit: 0,
        unit: 'kW',
        params: { loads: loads.length },
      })
    }
  },
})
