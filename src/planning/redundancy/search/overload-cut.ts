import type { Item } from '../../../model/item'
import type { Clause } from './cheapest-set'
import {
  bearsOn,
  below,
  type Edge,
  type Edges,
  hasCoolant,
  hasPower,
  type ReachState,
  STANDS,
  type SupplyReach,
} from './supply-reach'

export interface OverloadState extends ReachState {
  readonly network: 'power' | 'liquid' | 'air'
  /** The overloaded node. */
  readonly node: number
  /** A protected load behind it that makes it count; null in normal operation, where every overload counts. */
  readonly load: number | null
}

/**
 * What must change so that a node is no longer beyond its limit in a state: an addition that takes load off it is made,
 * or one of those that put load on it is not. Taken off is only what draws through the node, by another provider or by
 * one that comes back to life; put on is only what is fed from the node or from something below it. Holds where no
 * input falls as its output rises (`inputsRise`).
 */
export function overloadCut(reach: SupplyReach, state: OverloadState): Clause {
  return state.network === 'air' ? airCut(reach, state) : drawnCut(reach, state)
}

/**
 * True where what a conduit draws grows with what it gives: its efficiency never climbs faster than its load. Between
 * two points of a curve the input is x / (a + k·x), which rises while a ≥ 0.
 */
export function inputsRise({ power }: Pick<Item, 'power'>): boolean {
  if (!Array.isArray(power?.efficiency)) return true
  return power.efficiency.every(([x, y], i, curve) => {
    const next = curve[i + 1]
    return !next || y - ((next[1] - y) / (next[0] - x)) * x >= 0
  })
}

function drawnCut(reach: SupplyReach, state: OverloadState): Clause {
  const edges = state.network === 'power' ? reach.power : reach.coolant
  const through = below(edges, state.node, state.made)
  const any = new Set<number>()
  for (const v of through) {
    if (v === state.node) continue
    for (const { owner } of edges.into[v]!) take(any, owner)
  }
  const sleeping = [...providersOf(reach, edges, through, state)].filter((v) => isUnsettled(reach, edges, v, state))
  const waking = bearsOn(reach, sleeping)
  for (const { all } of [reach.power, reach.coolant])
    for (const { owner, to } of all) if (waking.has(to)) take(any, owner)
  return clauseOf(any, loadersOf(reach, edges, through, state), state)
}

/** Those that share the load of what is below, or could; of liquid also what their power hangs on. */
function providersOf(
  { ownerOf }: SupplyReach,
  edges: Edges,
  through: ReadonlySet<number>,
  { made }: ReachState,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const v of through)
    for (const { from } of edges.into[v]!) if (ownerOf[from] === STANDS || made[ownerOf[from]!]) found.add(from)
  return found
}

/** Providers that another addition may bring to life, or whose turn as a standby it may change. */
function isUnsettled(reach: SupplyReach, edges: Edges, node: number, state: OverloadState): boolean {
  if (node === state.out) return false
  const isLive = state.network === 'power' ? hasPower(reach, node, state) : hasCoolant(reach, node, state)
  return !isLive || edges.outOf[node]!.some((edge) => isChained(reach, edge))
}

/** A standby connection from something that is itself fed: its turn depends on what is above. */
const isChained = ({ placements }: SupplyReach, { standby, from }: Edge): boolean =>
  standby && placements[from]!.definition.power?.role !== 'source'

/** Additions made whose absence could take load off the node, or the load that makes it count from behind it. */
function loadersOf(
  reach: SupplyReach,
  edges: Edges,
  through: ReadonlySet<number>,
  state: OverloadState,
): ReadonlySet<number> {
  const { made, node, out, load, network } = state
  const loaders = new Set<number>()
  // Where the turn of standbys below the node may change, anything made may be why they draw through it.
  if (edges.all.some((edge) => through.has(edge.to) && isChained(reach, edge))) return madeIn(made)
  for (const { owner, from } of edges.all) if (through.has(from)) take(loaders, owner)
  take(loaders, reach.ownerOf[node]!)
  if (out !== null) take(loaders, reach.ownerOf[out]!)
  const isAcross = load !== null && !through.has(load)
  if (network === 'liquid' || isAcross)
    // What is cooled depends on what has power, and the other way round for who counts as behind the node.
    for (const side of [reach.power, reach.coolant])
      for (const { owner, to } of side.all) if (isAcross || reach.ownerOf[to] !== owner) take(loaders, owner)
  return loaders
}

/** A hall's heat depends on what is live in it and on every flow through its conduits. */
function airCut(reach: SupplyReach, state: OverloadState): Clause {
  const hall = reach.placements[state.node]!.hall
  const any = new Set<number>()
  for (const cooler of reach.airCoolersIn.get(hall ?? '') ?? []) take(any, reach.ownerOf[cooler]!)
  for (const { owner } of reach.power.all) take(any, owner)
  return clauseOf(any, madeIn(state.made), state)
}

const madeIn = (made: Uint8Array): ReadonlySet<number> => new Set([...made.keys()].filter((i) => made[i]))

function take(into: Set<number>, owner: number): void {
  if (owner !== STANDS) into.add(owner)
}

const clauseOf = (any: ReadonlySet<number>, loaders: ReadonlySet<number>, { made }: ReachState): Clause => ({
  any: [...any].filter((i) => !made[i]).sort((a, b) => a - b),
  unless: [...loaders].filter((i) => made[i]).sort((a, b) => a - b),
})
