import { cite } from '../cite'
import { defineRule } from '../define-rule'

/** Everything that draws or passes power must have a live path from a source in normal operation. */
export const unconnected = defineRule({
  id: 'power/unconnected',
  severity: 'error',
  parts: 'placement',
  watches: ['power', 'connection.to', 'item.load', 'item.power'],
  standard: cite('physical-necessity'),
  *check({ site, facts, index, finding }) {
    for (const { id, definition } of site.placements) {
      const draw_kW = definition.load?.design_kW ?? 0
      const isConduit = definition.power?.role === 'conduit'
      if ((draw_kW === 0 && !isConduit) || facts.power[id]?.live !== false) continue
      const feeds = index.powerInto.get(id)?.length ?? 0
      yield finding({
        subjects: [id],
        value: 0,
        limit: draw_kW,
        unit: 'kW',
        // A dead conduit that draws nothing itself harms nobody; the loads behind it are reported on their own.
        severity: draw_kW > 0 ? 'error' : 'warning',
        params: { feeds, kind: draw_kW > 0 ? 'load' : 'conduit' },
      })
    }
  },
})
