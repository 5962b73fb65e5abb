import type { FreshIds } from '../../../commands/fresh-ids'
import { boxCentre } from '../../../geometry/outline'
import { distance_m } from '../../../geometry/point'
import type { EffectiveSite } from '../../../model/effective-site'
import type { GapCandidate } from '../gap-plan'
import { connectionOf, cordsTaken, freeSide, hasFreeCord, unitAt } from './connect-unit'

/** The same in another hall, which is another compartment: the nearest hall of the site. Null for what stands outdoors. */
export function spareElsewhere(site: EffectiveSite, id: string, ids: FreshIds): GapCandidate | null {
  const like = site.placements.find((p) => p.id === id)
  if (!like || like.hall === null || like.definition.power?.role !== 'conduit') return null
  const halls = [...site.halls.values()].filter((h) => h.id !== like.hall)
  const away = (h: (typeof halls)[number]): number => distance_m(boxCentre(h.outline), like.at)
  const [nearest] = halls.sort((a, b) => away(a) - away(b))
  const spare = nearest && spareUnit(site, id, ids)
  const [unit] = spare?.delta.addPlacements ?? []
  if (!spare || !unit) return null
  const [x, y] = boxCentre(nearest.outline)
  return {
    remedy: 'spare-elsewhere',
    delta: { ...spare.delta, addPlacements: [{ ...unit, hall: nearest.id, at: [x, y] }] },
    params: { ...spare.params, hall: nearest.name ?? nearest.id },
  }
}

/**
 * One more of what stands, beside it and connected as it is: fed by the same providers, feeding the same consumers. Null
 * where none of them takes one more feed.
 */
export function spareUnit(site: EffectiveSite, id: string, ids: FreshIds): GapCandidate | null {
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const like = byId.get(id)
  if (!like) return null
  const unit = unitAt(like.definition, like, ids)
  const taken = cordsTaken(site)
  const connections = site.connections.flatMap((c) => {
    if (c.kind === 'network' || (c.from !== id && c.to !== id)) return []
    const { id: _, length_m: __, path: ___, level_m: ____, ...wish } = c
    const other = byId.get(c.from === id ? c.to : c.from)
    if (!other) return []
    if (c.to === id) return [connectionOf(ids, { ...wish, to: unit.id })]
    const cords = taken.get(other.id) ?? []
    if (c.kind === 'power' && !c.standby && !hasFreeCord(other, cords)) return []
    const side = c.side === undefined ? {} : { side: freeSide(cords) }
    return [connectionOf(ids, { ...wish, ...side, from: unit.id })]
  })
  const feedsNothing = !like.definition.airCooling && !connections.some((c) => c.from === unit.id)
  if (feedsNothing) return null
  return {
    remedy: 'spare-unit',
    delta: { addPlacements: [unit], addConnections: connections },
    params: { name: like.definition.name, of: like.label ?? id },
  }
}
