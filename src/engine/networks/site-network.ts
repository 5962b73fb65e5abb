import type { EffectiveSite } from '../../model/effective-site'
import {
  buildGraphOf,
  buildSupplyGraph,
  createSupplyEdges,
  type SupplyEdge,
  type SupplyEdges,
  type SupplyGraph,
} from './supply-graph'
import { itemPart } from './units/item-part'
import { feedKind, type PlacementFeeds, readFeeds } from './units/placement-feeds'
import { addFigures, createUnitFigures, type UnitFigures } from './units/unit-figures'
import { buildUnitIndex, type UnitIndex } from './units/unit-index'

/** A site compiled for the solver: units, one graph and one demand model per network. */
export interface SiteNetwork extends UnitFigures {
  readonly feeds: PlacementFeeds
  readonly units: UnitIndex
  readonly power: SupplyGraph
  readonly coolant: SupplyGraph
  /** Air: nodes are the units, then one node per hall that draws its heat from the hall's air coolers. */
  readonly air: SupplyGraph
  readonly hallIds: readonly string[]
  /** Hall number of each unit, -1 outdoors. */
  readonly hallOf: Int32Array
  /** 1 where the unit's loss (input less output and own draw) also warms its hall: power conduits. */
  readonly warmsByLoss: Uint8Array
  /** 1 where the unit takes part in the cooling networks only while it is live in the power network. */
  readonly needsPower: Uint8Array
  /** 1 where the unit is IT, needs liquid, needs air. */
  readonly isIt: Uint8Array
  /** 1 where the unit is IT that mines. */
  readonly isMining: Uint8Array
  readonly needsLiquid: Uint8Array
  readonly needsAir: Uint8Array
  /** 1 where the unit's members require redundancy; 2 where they must be fault tolerant. */
  readonly protection: Uint8Array
  /** Units that can fail alone, in document order. */
  readonly components: readonly number[]
}

/**
 * Compiles the effective site. O(placements + connections).
 * @param before the network of the site before an edit, for the look-ups and member lists that still hold
 */
export function compileSite(site: EffectiveSite, before?: SiteNetwork): SiteNetwork {
  const feeds = readFeeds(site, before?.feeds)
  const units = buildUnitIndex(feeds, before)
  const n = units.size
  const hallIds = [...site.halls.keys()]
  const hallNumber = new Map(hallIds.map((id, i) => [id, i]))
  const hallOf = new Int32Array(n).fill(-1)
  const bytes = () => new Uint8Array(n)
  const flags = {
    warmsByLoss: bytes(),
    needsPower: bytes(),
    isIt: bytes(),
    isMining: bytes(),
    needsLiquid: bytes(),
    needsAir: bytes(),
    protection: bytes(),
  }
  const powerSource = bytes()
  const coolantSource = bytes()
  const figures = createUnitFigures(n)
  const components: number[] = []

  for (let i = 0; i < site.placements.length; i++) {
    const p = site.placements[i]!
    const u = units.unitOf[i]!
    const part = itemPart(p.definition)
    addFigures(figures, u, p)
    const { needs } = part
    const hall = p.hall === null ? -1 : (hallNumber.get(p.hall) ?? -1)
    hallOf[u] = hall
    if (part.isPowerConduit) flags.warmsByLoss[u] = 1
    if (needs & 1) flags.needsPower[u] = 1
    if (p.mission !== 'support') {
      flags.isIt[u] = 1
      if (p.mission === 'mining') flags.isMining[u] = 1
      if (needs & 2) flags.needsLiquid[u] = 1
      if (hall >= 0 && needs & 4) flags.needsAir[u] = 1
      if (p.redundancy !== 'none') flags.protection[u] = p.redundancy === 'fault-tolerant' ? 2 : 1
    }
    if (part.isPowerSource) powerSource[u] = 1
    if (part.isSink) coolantSource[u] = 1
    if (part.isComponent) components.push(u)
  }

  return {
    feeds,
    units,
    power: buildGraphOf(n, edgesOf(feeds, units, feedKind.power), powerSource),
    coolant: buildGraphOf(n, edgesOf(feeds, units, feedKind.coolant), coolantSource),
    air: buildAirGraph(site, units, components, hallOf, hallIds.length),
    hallIds,
    hallOf,
    ...flags,
    ...figures,
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
function edgesOf(feeds: PlacementFeeds, { unitOf, members }: UnitIndex, supply: number): SupplyEdges {
  const { from, to, kinds, shares } = feeds
  const edges = createSupplyEdges(kinds.length)
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]!
    if ((kind & supply) === 0) continue
    const consumer = unitOf[to[i]!]!
    if (members[consumer]![0] !== to[i]) continue
    const e = edges.count++
    edges.from[e] = unitOf[from[i]!]!
    edges.to[e] = consumer
    edges.share[e] = shares[i]!
    if (kind & feedKind.standby) edges.standby[e] = 1
    if (kind & feedKind.automatic) edges.automatic[e] = 1
  }
  return edges
}
