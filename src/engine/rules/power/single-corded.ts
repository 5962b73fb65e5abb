import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'

/** An AI load that requires redundancy takes its power from two providers on two sides. */
export const singleCorded = defineRule({
  id: 'power/single-corded',
  severity: 'warning',
  parts: 'placement',
  watches: ['label', 'mission', 'redundancy', 'connection.from', 'connection.id', 'connection.side', 'item.load'],
  standard: cite('uptime-topology'),
  *check({ site, index, finding }) {
    for (const { id, mission, redundancy, definition } of site.placements) {
      if (mission !== 'ai' || redundancy === 'none' || !definition.load?.design_kW) continue
      const feeds = index.powerInto.get(id) ?? []
      if (feeds.length === 0) continue // power/unconnected says so
      const providers = new Set(feeds.map((c) => c.from)).size
      const sides = new Set(feeds.map((c) => c.side ?? c.id)).size
      if (providers > 1 && sides > 1) continue
      yield finding({
        subjects: [id],
        value: Math.min(providers, sides),
        limit: 2,
        params: {
          reason: providers < 2 ? 'provider' : 'side',
          provider: displayName(index.byId.get(feeds[0]!.from), feeds[0]!.from),
          side: feeds[0]!.side ?? '',
        },
      })
    }
  },
})
