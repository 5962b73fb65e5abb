import type { EffectiveSite } from '../../model/effective-site'
import { buildGraphOf, buildSupplyGraph, createSupplyEdges, type SupplyEdge, type SupplyGraph } from './supply-graph'
import { feedKind, type PlacementFeeds, readFeeds } from './units/placement-feeds'
import { readColumns, type UnitColumns } from './units/unit-columns'
import { buildUnitIndex, isComponent, type UnitIndex } from './units/unit-index'

/** A site compiled for the solver: units, one graph and one demand model per network. */
export interface SiteNetwork extends UnitColumns {
  readonly feeds: PlacementFeeds
  readonly units: UnitIndex
  readonly power: SupplyGraph
  readonly coolant: SupplyGraph
  /** Air: nodes are the units, then one node per hall that draws its heat from the hall's air coolers. */
  readonly air: SupplyGraph
  readonly hallIds: readonly string[]
  /** Units that can fail alone, in document order. */
  readonly components: readonly number[]
}

/**
 * Compiles the effective site. O(placements + connections).
 * @param before the network of the site before an edit: what it left alone is taken over
 */
export function compileSite(site: EffectiveSite, before?: SiteNetwork): SiteNetwork {
  const feeds = readFeeds(site, before?.feeds)
  const units = buildUnitIndex(feeds, before)
  const hallIds = [...site.halls.keys()]
  const columns = readColumns(site, units, hallIds, before)
  const components: number[] = []
  for (let u = 0; u < units.size; u++) if (isComponent(site.placements[units.members[u]![0]!]!)) components.push(u)
  const edges = unitEdges(feeds, units)
  return {
    feeds,
    units,
    power: buildGraphOf(units.size, edges.power, columns.givesPower),
    coolant: buildGraphOf(units.size, edges.coolant, columns.givesCoolant),
    air: buildAirGraph(site, units, components, columns.hallOf, hallIds.length),
    hallIds,
    ...columns,
    components,
  }
}

/** Each hall draws from its air coolers, by capacity. */
export function buildAirGraph(
  site: EffectiveSite,
  units: UnitIndex,
  components: readonly number[],
  hallOf: Int32Array,
  halls: number,
): SupplyGraph {
  const size = units.size + halls
  const isSource = new Uint8Array(size)
  const edges: SupplyEdge[] = []
  for (const u of components) {
    const cooler = site.placements[units.members[u]![0]!]!.definition.airCooling
    if (!cooler || hallOf[u]! < 0) continue
    isSource[u] = 1
    edges.push({
      from: u,
      to: units.size + hallOf[u]!,
      share: cooler.capacity_kW ?? 0,
      standby: false,
      automatic: false,
    })
  }
  return buildSupplyGraph(size, edges, isSource)
}

/** Edges between units; the members of a folded unit have equal feeds, so its first member speaks for all. */
function unitEdges({ from, to, kinds, shares }: PlacementFeeds, { size, unitOf, members }: UnitIndex) {
  const m = kinds.length
  const isFirst = new Uint8Array(unitOf.length)
  for (let u = 0; u < size; u++) isFirst[members[u]![0]!] = 1
  // Most connections lead to folded units: columns for all of them would be garbage of every edit that rewires.
  let [powered, cooled] = [0, 0]
  for (let i = 0; i < m; i++) {
    if (kinds[i] === 0 || isFirst[to[i]!] === 0) continue
    if (kinds[i]! & feedKind.power) powered++
    else cooled++
  }
  const power = createSupplyEdges(powered)
  const coolant = createSupplyEdges(cooled)
  for (let i = 0; i < m; i++) {
    const kind = kinds[i]!
    if (kind === 0 || isFirst[to[i]!] === 0) continue
    const consumer = unitOf[to[i]!]!
    const edges = kind & feedKind.power ? power : coolant
    const e = edges.count++
    edges.from[e] = unitOf[from[i]!]!
    edges.to[e] = consumer
    edges.share[e] = shares[i]!
    if (kind & feedKind.standby) edges.standby[e] = 1
    if (kind & feedKind.automatic) edges.automatic[e] = 1
  }
  return { power, coolant }
}
