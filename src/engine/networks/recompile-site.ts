import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { buildAirGraph, compileSite, type SiteNetwork } from './site-network'
import { isSameKindOfFeed, type PlacementFeeds, sameIds } from './units/placement-feeds'
import { addFigures, clearedFigures } from './units/unit-figures'
import { isComponent, needsOf } from './units/unit-index'

/**
 * Compiles a site after an edit. Where nothing that the networks read changed, the network before is the answer; where
 * only figures did (another load, another rating), units and graphs stay and the figures of the units concerned are
 * added up anew, in the order in which a full compilation adds them; otherwise all is compiled.
 */
export function recompileSite(before: SiteNetwork, site: EffectiveSite): SiteNetwork {
  const old = before.feeds
  if (!sameIds(old.placements, site.placements) || !sameFeeds(old.connections, site.connections))
    return compileSite(site, before)
  if (!sameHalls(before.hallIds, site.halls)) return compileSite(site, before)
  const { unitOf, members } = before.units
  const changed = new Set<number>()
  let air = false
  for (let i = 0; i < site.placements.length; i++) {
    const p = old.placements[i]!
    const q = site.placements[i]!
    if (p === q) continue
    if (!sameTraits(p, q)) return compileSite(site, before)
    if (p.definition === q.definition) continue
    changed.add(unitOf[i]!)
    if (p.definition.airCooling?.capacity_kW !== q.definition.airCooling?.capacity_kW) air = true
  }
  const feeds: PlacementFeeds = { ...old, placements: site.placements, connections: site.connections }
  if (changed.size === 0) return { ...before, feeds }
  const figures = clearedFigures(before, changed)
  for (const u of changed) for (const i of members[u]!) addFigures(figures, u, site.placements[i]!)
  return {
    ...before,
    ...figures,
    feeds,
    air: air ? buildAirGraph(site, before.units, before.components, before.hallOf, before.hallIds.length) : before.air,
  }
}

/** True where a placement takes the same part in the networks, whatever its figures are. */
function sameTraits(p: EffectivePlacement, q: EffectivePlacement): boolean {
  if (p.hall !== q.hall || p.mission !== q.mission || p.redundancy !== q.redundancy) return false
  const [a, b] = [p.definition, q.definition]
  if (a === b) return true
  return (
    isComponent(p) === isComponent(q) &&
    needsOf(p) === needsOf(q) &&
    a.power?.role === b.power?.role &&
    a.liquidCooling?.role === b.liquidCooling?.role &&
    !a.liquidCooling === !b.liquidCooling &&
    !a.airCooling === !b.airCooling
  )
}

function sameFeeds(a: PlacementFeeds['connections'], b: PlacementFeeds['connections']): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) {
    const c = a[i]!
    const d = b[i]!
    if (c === d) continue
    if (c.from !== d.from || c.to !== d.to || !isSameKindOfFeed(c, d)) return false
  }
  return true
}

function sameHalls(ids: readonly string[], halls: EffectiveSite['halls']): boolean {
  if (ids.length !== halls.size) return false
  let i = 0
  for (const id of halls.keys()) if (ids[i++] !== id) return false
  return true
}
