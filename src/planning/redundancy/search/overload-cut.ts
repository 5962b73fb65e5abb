import { oncePer } from '../../../memo/once-per'
import type { Item } from '../../../model/item'
import type { Clause } from './cheapest-set'
import {
  bearsOn,
  below,
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

/** What was found for a choice of additions, which nobody writes to any more: many loads meet the same overload. */
const foundFor = oncePer((_made: Uint8Array) => ({
  below: new Map<string, ReadonlySet<number>>(),
  cuts: new Map<string, Clause>(),
}))

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

function once<V>(known: Map<string, V>, key: string, find: () => V): V {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = find()
  known.set(key, value)
  return value
}

function drawnCut(reach: SupplyReach, state: OverloadState): Clause {
  const { network, node, made, out, load, automaticOnly } = state
  const edges = network === 'power' ? reach.power : reach.coolant
  const found = foundFor(made)
  const through = once(found.below, `${network} ${node}`, () => below(edges, node, made))
  const isAcross = load !== null && !through.has(load)
  return once(found.cuts, [network, node, out, isAcross, automaticOnly].join(' '), () =>
    cutThrough(reach, edges, through, isAcross, state),
  )
}

function cutThrough(
  reach: SupplyReach,
  edges: Edges,
  through: ReadonlySet<number>,
  isAcross: boolean,
  state: OverloadState,
): Clause {
  const any = new Set<number>()
  for (const v of through) {
    if (v === state.node) continue
    for (const { owner } of edges.into[v]!) take(any, owner)
  }
  const sleeping = [...providersOf(reach, edges, through, state)].filter((v) => isUnsettled(reach, edges, v, state))
  const waking = bearsOn(reach, sleeping)
  for (const { brought } of [reach.power, reach.coolant])
    for (const { owner, to } of brought) if (waking.has(to)) any.add(owner)
  return clauseOf(any, loadersOf(reach, edges, through, isAcross, state), state)
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
  return !isLive || edges.chained.some(({ from }) => from === node)
}

/** Additions made whose absence could take load off the node, or the load that makes it count from behind it. */
function loadersOf(
  reach: SupplyReach,
  edges: Edges,
  through: ReadonlySet<number>,
  isAcross: boolean,
  state: OverloadState,
): ReadonlySet<number> {
  const { made, node, out, network } = state
  const loaders = new Set<number>()
  // Where the turn of standbys below the node may change, anything made may be why they draw through it.
  if (edges.chained.some(({ to }) => through.has(to))) return madeIn(made)
  for (const { owner, from } of edges.brought) if (through.has(from)) loaders.add(owner)
  take(loaders, reach.ownerOf[node]!)
  if (out !== null) take(loaders, reach.ownerOf[out]!)
  if (network === 'liquid' || isAcross)
    // What is cooled depends on what has power, and the other way round for who counts as behind the node.
    for (const side of [reach.power, reach.coolant])
      for (const { owner, to } of side.brought) if (isAcross || reach.ownerOf[to] !== owner) loaders.add(owner)
  return loaders
}

/** A hall's heat depends on what is live in it and on every flow through its conduits. */
function airCut(reach: SupplyReach, state: OverloadState): Clause {
  const hall = reach.placements[state.node]!.hall
  const any = new Set<number>()
  for (const cooler of reach.airCoolersIn.get(hall ?? '') ?? []) take(any, reach.ownerOf[cooler]!)
  for (const { owner } of reach.power.brought) any.add(owner)
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
