import type { SiteNetwork } from '../networks/site-network'

/** Up to this many open units the order in which loads ask serves; a diagram doubles with each, at worst. */
const NARROW = 8

/**
 * Orders units so that few stay open at any place: open is what has been tested and still feeds, or is fed by,
 * something later. A diagram's width grows with that number.
 *
 * The order in which loads ask (fan-in order, Malik et al. 1988) suits trees and chains. Where it leaves many open, as
 * in rings and distributed redundancy, a greedy one is tried, that always goes on with the unit that leaves the fewest
 * open; the narrower of the two is taken.
 */
export function orderUnits(network: SiteNetwork, asked: readonly number[]): readonly number[] {
  const neighbours = neighboursOf(network, asked)
  const width = widthOf(asked, neighbours)
  if (width <= NARROW) return asked
  const greedy = greedyOrder(asked, neighbours)
  return widthOf(greedy, neighbours) < width ? greedy : asked
}

/** Who feeds whom with power, both ways; loads are left out, since each is a function of its own. */
function neighboursOf({ power, isIt, units }: SiteNetwork, asked: readonly number[]): ReadonlySet<number>[] {
  const neighbours: Set<number>[] = Array.from({ length: units.size }, () => new Set())
  for (const v of asked) {
    if (isIt[v]) continue
    for (let e = power.inStart[v]!; e < power.inStart[v + 1]!; e++) {
      const u = power.inFrom[e]!
      neighbours[u]!.add(v)
      neighbours[v]!.add(u)
    }
  }
  return neighbours
}

function greedyOrder(asked: readonly number[], neighbours: readonly ReadonlySet<number>[]): number[] {
  const order: number[] = []
  const waiting = new Set(asked)
  const unplaced = neighbours.map((of) => of.size)
  const rank = new Map(asked.map((u, i) => [u, i]))
  const reachable = new Set<number>()
  /** Open units after placing `v`, less those before. */
  const growth = (v: number): number => {
    let change = unplaced[v]! > 0 ? 1 : 0
    for (const u of neighbours[v]!) if (!waiting.has(u) && unplaced[u] === 1) change--
    return change
  }
  const next = (): number => {
    let chosen = -1
    let least = Number.POSITIVE_INFINITY
    for (const v of reachable) {
      const change = growth(v)
      if (change < least || (change === least && rank.get(v)! < rank.get(chosen)!)) {
        chosen = v
        least = change
      }
    }
    return chosen >= 0 ? chosen : waiting.values().next().value!
  }
  while (waiting.size > 0) {
    const v = next()
    order.push(v)
    waiting.delete(v)
    reachable.delete(v)
    for (const u of neighbours[v]!) {
      unplaced[u]!--
      if (waiting.has(u)) reachable.add(u)
    }
  }
  return order
}

/** Most units open at once. */
function widthOf(order: readonly number[], neighbours: readonly ReadonlySet<number>[]): number {
  const unplaced = neighbours.map((of) => of.size)
  const placed = new Set<number>()
  let open = 0
  let most = 0
  for (const v of order) {
    placed.add(v)
    if (unplaced[v]! > 0) open++
    for (const u of neighbours[v]!) if (--unplaced[u]! === 0 && placed.has(u)) open--
    most = Math.max(most, open)
  }
  return most
}
