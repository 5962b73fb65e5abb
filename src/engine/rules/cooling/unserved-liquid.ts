import { cite } from '../cite'
import { defineRule } from '../define-rule'

/** What must be cooled by liquid needs a live path to a sink. */
export const unservedLiquid = defineRule({
  id: 'cooling/unserved-liquid',
  severity: 'error',
  parts: 'placement',
  watches: ['liquid', 'power', 'connection.to', 'item.heat', 'item.liquidCooling', 'item.load'],
  standard: cite('physical-necessity'),
  *check({ site, facts, index, finding }) {
    for (const { id, definition } of site.placements) {
      const heat_kW = (definition.load?.design_kW ?? 0) * (definition.heat?.liquidFraction ?? 0)
      const isConduit = definition.liquidCooling?.role === 'conduit'
      if ((heat_kW === 0 && !isConduit) || facts.liquid[id]?.live === true) continue
      const feeds = index.coolantInto.get(id)?.length ?? 0
      // A rack without power is dark already; only a missing pipe is news.
      if (feeds > 0 && facts.power[id]?.live === false) continue
      yield finding({
        subjects: [id],
        value: 0,
        limit: heat_kW,
        unit: 'kW',
        severity: heat_kW > 0 ? 'error' : 'warning',
        params: { feeds, kind: heat_kW > 0 ? 'load' : 'conduit' },
      })
    }
  },
})
