import type { FreshIds } from '../../../commands/fresh-ids'
import type { EngineFacts } from '../../../engine/facts'
import { siteIndex } from '../../../engine/rules/site-index'
import { distance_m } from '../../../geometry/point'
import type { GapCandidate } from '../gap-plan'
import { connectionOf } from './connect-unit'

/** Coolers tried: the nearest. */
const mostProviders = 4

/** A second supply of coolant to all that draws from a cooler, from another of its kind that stands already. */
export function coolantFeeds({ site, byId, liquid }: EngineFacts, out: string, ids: FreshIds): GapCandidate[] {
  const like = byId.get(out)
  const { coolantInto, coolantOutOf } = siteIndex(site)
  if (!like?.definition.liquidCooling) return []
  const consumers = (coolantOutOf.get(out) ?? []).flatMap((c) => byId.get(c.to) ?? [])
  if (consumers.length === 0) return []
  const own = new Set(consumers.map((p) => p.id))
  const feeding = new Set(consumers.flatMap((p) => (coolantInto.get(p.id) ?? []).map((c) => c.from)))
  return site.placements
    .filter((p) => p.definition.category === like.definition.category && p.definition.liquidCooling)
    .filter((p) => liquid[p.id]?.live && !own.has(p.id) && !feeding.has(p.id))
    .sort((a, b) => distance_m(a.at, like.at) - distance_m(b.at, like.at))
    .slice(0, mostProviders)
    .map((provider) => ({
      remedy: 'coolant-feed',
      delta: {
        addConnections: consumers.map((to) => connectionOf(ids, { kind: 'coolant', from: provider.id, to: to.id })),
      },
      params: { count: consumers.length, cooler: provider.label ?? provider.id },
    }))
}
