import type { CheckResult } from '../../engine/results'
import { distance_m, type PlanPoint } from '../../geometry/point'
import type { FeederCandidate } from './feeder-candidates'
import type { PortEnd, PortGroup } from './port-demand'
import type { SupplyPaths } from './supply-paths'

/** Which feeder each port end gets. */
export type FeederChoice = ReadonlyMap<PortEnd, string>

/** A feeder loaded above its limit outweighs every matter of taste; sharing a path to the source outweighs even that. */
const weight = { shared: 100, over: 40, use: 2, mixedSide: 5, unfamiliar: 0.3, distance_perM: 1 / 150 }

/**
 * Gives side A and side B of each group of port ends its feeders, so that the loads stay balanced in normal operation
 * and in the outage of either side: greedily, largest group first, over every pair of candidates.
 * @returns null where there is no candidate at all
 */
export function chooseFeeders(
  groups: readonly PortGroup[],
  candidates: readonly FeederCandidate[],
  supply: SupplyPaths,
  check: CheckResult,
  near: PlanPoint,
): FeederChoice | null {
  if (candidates.length === 0) return null
  const book = createLoadBook(supply, check)
  const choice = new Map<PortEnd, string>()
  const sideOf = new Map<string, 'A' | 'B'>()
  for (const group of groups) {
    const sides = (['A', 'B'] as const).filter((side) => group.ends.some((e) => e.side === side))
    const taste = (f: FeederCandidate, side: 'A' | 'B'): number =>
      (f.familiar ? 0 : weight.unfamiliar) +
      distance_m(f.at, near) * weight.distance_perM +
      (f.chain.some((id) => (sideOf.get(id) ?? side) !== side) ? weight.mixedSide : 0)
    let best: { readonly feeders: readonly FeederCandidate[]; readonly cost: number } | null = null
    for (const first of candidates)
      for (const second of sides.length === 2 ? candidates : [first]) {
        const feeders = sides.length === 2 ? [first, second] : [first]
        const shared = sides.length === 2 ? first.chain.filter((id) => second.chain.includes(id)).length : 0
        const bookings = bookingsOf(group, sides, feeders)
        const taken = feeders.reduce((sum, f, i) => sum + taste(f, sides[i]!), 0)
        const cost = shared * weight.shared + taken + book.strain(bookings)
        if (!best || cost < best.cost) best = { feeders, cost }
      }
    if (!best) return null
    book.enter(bookingsOf(group, sides, best.feeders))
    for (const [i, side] of sides.entries()) {
      for (const id of best.feeders[i]!.chain) sideOf.set(id, sideOf.get(id) ?? side)
      for (const end of group.ends) if (end.side === side) choice.set(end, best.feeders[i]!.id)
    }
  }
  return choice
}

/** What one choice puts on a chain of nodes: in normal operation, and more while something on another chain is out. */
interface Booking {
  readonly chain: readonly string[]
  readonly normal_kVA: number
  readonly transferred: readonly { readonly whenOut: readonly string[]; readonly kVA: number }[]
}

function bookingsOf(
  group: PortGroup,
  sides: readonly ('A' | 'B')[],
  feeders: readonly FeederCandidate[],
): readonly Booking[] {
  const normal = sides.map(() => 0)
  const moved = sides.map(() => 0)
  for (const load of group.loads) {
    const carried = sides.map((side) =>
      load.entries.reduce((sum, e) => sum + (e.end.side === side ? e.share * load.kVA : 0), 0),
    )
    for (const [i, side] of sides.entries()) {
      normal[i]! += carried[i]!
      if (load.entries.some((e) => e.end.side === side)) moved[i]! += load.kVA - carried[i]!
    }
  }
  return sides.map((_, i) => ({
    chain: feeders[i]!.chain,
    normal_kVA: normal[i]!,
    transferred: sides.flatMap((__, j) => {
      const whenOut = j === i ? [] : feeders[j]!.chain.filter((id) => !feeders[i]!.chain.includes(id))
      return whenOut.length > 0 ? [{ whenOut, kVA: moved[i]! }] : []
    }),
  }))
}

/** Loads promised so far, by node, and by node and outage. */
function createLoadBook(supply: SupplyPaths, check: CheckResult) {
  const normal = new Map<string, number>()
  const extra = new Map<string, Map<string, number>>()
  const facts = new Map<string, NodeFacts>()
  const factsOf = (id: string): NodeFacts => {
    const known = facts.get(id)
    if (known) return known
    const found = {
      base_kVA: supply.remaining_kVA(id),
      worst_kVA: supply.remainingWorst_kVA(id),
      worstOut: check.worst[id]?.out ?? [],
      limit: check.power.nodes[id]?.limit ?? null,
      outageLimit: check.worst[id]?.limit ?? check.power.nodes[id]?.limit ?? null,
    }
    facts.set(id, found)
    return found
  }
  /** Worst use of a node, normal or in an outage, with the load entered so far and `more_kVA` on top. */
  const loadingOf = (id: string, more_kVA: number, transferred: Booking['transferred']): number => {
    const { base_kVA, worst_kVA, worstOut, limit, outageLimit } = factsOf(id)
    if (!limit || !outageLimit) return 0
    const shifts = extra.get(id)
    // What is transferred already in an outage and what is transferred anew in the same one add up.
    const standing_kVA = (out: string): number => (worstOut.includes(out) ? worst_kVA : base_kVA)
    let outage_kVA = worst_kVA
    for (const [out, kVA] of shifts ?? []) outage_kVA = Math.max(outage_kVA, standing_kVA(out) + kVA)
    for (const { whenOut, kVA } of transferred)
      for (const out of whenOut) outage_kVA = Math.max(outage_kVA, standing_kVA(out) + (shifts?.get(out) ?? 0) + kVA)
    const now_kVA = (normal.get(id) ?? 0) + more_kVA
    return Math.max((base_kVA + now_kVA) / limit, (outage_kVA + now_kVA) / outageLimit)
  }
  // What a choice adds to the strain counts, not what is there: small loads stay near, large ones find room.
  const strainOf = (id: string, more_kVA: number, booking: Booking): number => {
    const before = loadingOf(id, 0, [])
    const after = loadingOf(id, more_kVA, booking.transferred)
    const over = Math.max(0, after - 1) - Math.max(0, before - 1)
    return over * weight.over + (after * after - before * before) * weight.use
  }
  return {
    /** How much harder these bookings would strain the nodes, on top of what is entered. */
    strain(bookings: readonly Booking[]): number {
      let sum = 0
      for (const b of bookings)
        for (const id of b.chain) {
          const both = bookings.reduce((kVA, o) => kVA + (o.chain.includes(id) ? o.normal_kVA : 0), 0)
          sum += strainOf(id, both, b)
        }
      return sum
    },
    enter(bookings: readonly Booking[]): void {
      for (const b of bookings)
        for (const id of b.chain) {
          normal.set(id, (normal.get(id) ?? 0) + b.normal_kVA)
          const shifts = extra.get(id) ?? new Map<string, number>()
          extra.set(id, shifts)
          for (const { whenOut, kVA } of b.transferred)
            for (const out of whenOut) shifts.set(out, (shifts.get(out) ?? 0) + kVA)
        }
    },
  }
}

interface NodeFacts {
  readonly base_kVA: number
  readonly worst_kVA: number
  /** What is out in that worst outage. */
  readonly worstOut: readonly string[]
  readonly limit: number | null
  readonly outageLimit: number | null
}
