import type { SiteDocument } from '../../model/document'
import type { EffectiveSite } from '../../model/effective-site'
import { connectionBetween, cordsTaken, freeSide, hasFreeCord, idsFor, unitAt } from './connect-unit'
import type { GapCandidate } from './gap-plan'

/** One more of what stands, beside it and connected as it is: fed by the same providers, feeding the same consumers. */
export function spareUnit(site: EffectiveSite, id: string, document: SiteDocument | undefined): GapCandidate | null {
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const like = byId.get(id)
  if (!like) return null
  const ids = idsFor(site, document)
  const unit = unitAt(like.definition, like, ids)
  const taken = cordsTaken(site)
  const connections = site.connections.flatMap((c) => {
    if (c.kind === 'network' || (c.from !== id && c.to !== id)) return []
    const { id: _, length_m: __, path: ___, level_m: ____, ...wish } = c
    const other = byId.get(c.from === id ? c.to : c.from)
    if (!other) return []
    if (c.to === id) return [connectionBetween(ids, { ...wish, to: unit.id }, other.at, unit.at)]
    const cords = taken.get(other.id) ?? []
    if (c.kind === 'power' && !c.standby && !hasFreeCord(other, cords)) return []
    const side = c.side === undefined ? {} : { side: freeSide(cords) }
    return [connectionBetween(ids, { ...wish, ...side, from: unit.id }, unit.at, other.at)]
  })
  return {
    remedy: 'spare-unit',
    delta: { addPlacements: [unit], addConnections: connections },
    params: { name: like.definition.name, of: like.label ?? id },
  }
}
