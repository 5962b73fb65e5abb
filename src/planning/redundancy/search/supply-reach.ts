import { needsOf } from '../../../engine/networks/units/unit-index'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'

/** Who brings a node or an edge: an addition by its number, or the site as it stands. */
export const STANDS = -1

export interface Edge {
  readonly from: number
  readonly to: number
  /** Number of the addition that brings it, or `STANDS`. */
  readonly owner: number
  readonly standby: boolean
  readonly automatic: boolean
}

/** Power and coolant of a site together with every addition considered. */
export interface SupplyReach {
  readonly placements: readonly EffectivePlacement[]
  readonly numberOf: ReadonlyMap<string, number>
  /** By node: the addition that brings it, or `STANDS`. */
  readonly ownerOf: readonly number[]
  readonly power: Edges
  readonly coolant: Edges
  /** Air coolers of each hall. */
  readonly airCoolersIn: ReadonlyMap<string, readonly number[]>
}

export interface Edges {
  /** Those of additions. */
  readonly brought: readonly Edge[]
  /** Standby connections from something that is itself fed: their turn depends on what is above. */
  readonly chained: readonly Edge[]
  readonly into: readonly (readonly Edge[])[]
  readonly outOf: readonly (readonly Edge[])[]
}

/** What one addition brings to the networks. */
export interface Brought {
  readonly placements: readonly EffectivePlacement[]
  readonly connections: readonly Connection[]
}

/** Joins a site and the additions to one graph, each node and edge with who brings it. */
export function supplyReach(stands: Brought, additions: readonly Brought[]): SupplyReach {
  const placements = [...stands.placements]
  const ownerOf: number[] = placements.map(() => STANDS)
  additions.forEach((addition, owner) => {
    placements.push(...addition.placements)
    ownerOf.push(...addition.placements.map(() => owner))
  })
  const numberOf = new Map(placements.map((p, i) => [p.id, i]))
  const edgesOf = (kind: Connection['kind']): Edges => {
    const into: Edge[][] = placements.map(() => [])
    const outOf: Edge[][] = placements.map(() => [])
    const all: Edge[] = []
    const add = (owner: number, connections: readonly Connection[]): void => {
      for (const c of connections) {
        const from = numberOf.get(c.from)
        const to = numberOf.get(c.to)
        if (c.kind !== kind || from === undefined || to === undefined) continue
        const edge = { from, to, owner, standby: c.standby ?? false, automatic: c.transfer === 'automatic' }
        all.push(edge)
        into[to]!.push(edge)
        outOf[from]!.push(edge)
      }
    }
    add(STANDS, stands.connections)
    additions.forEach((addition, owner) => {
      add(owner, addition.connections)
    })
    return {
      brought: all.filter(({ owner }) => owner !== STANDS),
      chained: all.filter(({ standby, from }) => standby && placements[from]!.definition.power?.role !== 'source'),
      into,
      outOf,
    }
  }
  const airCoolers = placements.flatMap((p, i) => (p.hall !== null && p.definition.airCooling ? [i] : []))
  return {
    placements,
    numberOf,
    ownerOf,
    power: edgesOf('power'),
    coolant: edgesOf('coolant'),
    airCoolersIn: Map.groupBy(airCoolers, (i) => placements[i]!.hall!),
  }
}

/** The state that is asked about. */
export interface ReachState {
  /** By addition, 1 where it is made. */
  readonly made: Uint8Array
  /** Node out of service, or null. */
  readonly out: number | null
  /** Standby connections that transfer by hand do not count. */
  readonly automaticOnly: boolean
}

const isThere = (owner: number, { made }: ReachState): boolean => owner === STANDS || made[owner] === 1

const counts = (edge: Edge, state: ReachState): boolean =>
  isThere(edge.owner, state) && (!edge.standby || !state.automaticOnly || edge.automatic)

/** Whether a working source reaches a node over power. */
export function hasPower({ power, placements }: SupplyReach, node: number, state: ReachState): boolean {
  return climbs(
    power,
    node,
    state,
    (u) => u !== state.out,
    (u) => placements[u]!.definition.power?.role === 'source',
  )
}

/** In service in the cooling networks: what draws power must have it. */
const worksInCooling = (reach: SupplyReach, node: number, state: ReachState): boolean =>
  node !== state.out && ((needsOf(reach.placements[node]!) & 1) === 0 || hasPower(reach, node, state))

/** Whether a working sink reaches a node over coolant. */
export const hasCoolant = (reach: SupplyReach, node: number, state: ReachState): boolean =>
  climbs(
    reach.coolant,
    node,
    state,
    (u) => worksInCooling(reach, u, state),
    (u) => reach.placements[u]!.definition.liquidCooling?.role === 'sink',
  )

/**
 * Whether an IT load is served, as the solver has it: live over power, over coolant where it needs that, and with a
 * working air cooler in its hall where it needs that. Further additions never take supply away.
 */
export function isServed(reach: SupplyReach, load: number, state: ReachState): boolean {
  if (!hasPower(reach, load, state)) return false
  const placement = reach.placements[load]!
  const needs = needsOf(placement)
  if (needs & 2 && !hasCoolant(reach, load, state)) return false
  if (!(needs & 4) || placement.hall === null) return true
  return (reach.airCoolersIn.get(placement.hall) ?? []).some(
    (u) => isThere(reach.ownerOf[u]!, state) && worksInCooling(reach, u, state),
  )
}

/** Whether any UPS stands above a node, in service or not. */
export const hasUpsAbove = ({ power, placements }: SupplyReach, node: number, made: Uint8Array): boolean =>
  climbs(
    power,
    node,
    { made, out: null, automaticOnly: false },
    () => true,
    (u) => placements[u]!.definition.category === 'ups',
  )

/** Everything that draws from a node over edges that are there, itself first. */
export function below(edges: Edges, node: number, made: Uint8Array): ReadonlySet<number> {
  const state = { made, out: null, automaticOnly: false }
  const seen = new Set([node])
  for (const v of seen) for (const edge of edges.outOf[v]!) if (counts(edge, state)) seen.add(edge.to)
  return seen
}

/** Everything that may bear on whether a node lives, additions that are not made among it. */
export function bearsOn({ power, coolant }: SupplyReach, nodes: Iterable<number>): ReadonlySet<number> {
  const seen = new Set(nodes)
  for (const v of seen) {
    for (const { from } of power.into[v]!) seen.add(from)
    for (const { from } of coolant.into[v]!) seen.add(from)
  }
  return seen
}

function climbs(
  { into }: Edges,
  node: number,
  state: ReachState,
  works: (node: number) => boolean,
  isSource: (node: number) => boolean,
): boolean {
  if (!works(node)) return false
  const seen = new Set([node])
  for (const v of seen) {
    if (isSource(v)) return true
    for (const edge of into[v]!)
      if (!seen.has(edge.from) && counts(edge, state) && works(edge.from)) seen.add(edge.from)
  }
  return false
}
