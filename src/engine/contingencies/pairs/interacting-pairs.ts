import type { SiteNetwork } from '../../networks/site-network'
import type { SiteState } from '../../networks/site-state'
import { type ComponentLimit, exceeds, loadOn } from '../find-overloads'
import { type OutageFootprints, placeCount } from './outage-footprints'

/**
 * Two rises at a place add up but for what they change in its efficiency and in those below: this part of them is
 * allowed for. Losses are a few percent of what passes and change by a fraction of that.
 */
const GUARD = 0.03

/** Pairs of outages that must be solved together. */
export interface InteractingPairs {
  readonly count: number
  has(c: number, d: number): boolean
}

/**
 * Finds the pairs whose result does not follow from their singles:
 * - where one takes away, or makes draw elsewhere, what the other touches at all;
 * - where one touches a component that is overloaded in normal operation;
 * - where both load a component that is overloaded in one of them already, or that their two rises may overload.
 * Of all other pairs each component sees one of the two at most, or carries both within its limit, so that losses and
 * overloads are those of the singles.
 */
export function findInteractingPairs(
  network: SiteNetwork,
  limits: readonly ComponentLimit[],
  normal: SiteState,
  footprints: OutageFootprints,
): InteractingPairs {
  const n = network.components.length
  const pairs = createPairSet(n)
  for (const c of footprints.boundless) for (let d = 0; d < n; d++) pairs.add(c, d)
  for (let place = 0; place < placeCount(network); place++)
    for (const c of footprints.rerouted[place]!) for (const d of footprints.loaded[place]!) pairs.add(c, d)
  for (const limit of limits) addOverloading(pairs, network, limit, normal, footprints)
  return pairs
}

function addOverloading(
  pairs: PairSet,
  network: SiteNetwork,
  limit: ComponentLimit,
  normal: SiteState,
  { loaded, rise }: OutageFootprints,
): void {
  const n = network.units.size
  const { unit } = limit
  const place = limit.network === 'power' ? unit : limit.network === 'liquid' ? n + unit : 2 * n + network.hallOf[unit]!
  const outages = loaded[place]
  if (!outages || outages.length === 0) return
  const load = loadOn(limit, normal)
  if (exceeds(load, limit.contingency)) {
    // Overloaded whatever is out, unless an outage relieves it: then it tells of every pair with that outage.
    for (const c of outages) for (let d = 0; d < network.components.length; d++) pairs.add(c, d)
    return
  }
  // A hall's heat is shared by capacity: the cooler takes its part of the rise, the whole of it at most.
  const room = (limit.contingency - load) / (1 + GUARD)
  const rises = rise[place]!
  let first = 0
  let second = 0
  for (const by of rises) {
    if (by > first) {
      second = first
      first = by
    } else if (by > second) second = by
  }
  if (first + second <= room) return
  const byRise = outages.map((outage, i) => ({ outage, by: rises[i]! })).sort((a, b) => b.by - a.by)
  for (let i = 0; i < byRise.length; i++) {
    for (let j = i + 1; j < byRise.length; j++) {
      if (byRise[i]!.by + byRise[j]!.by <= room) break
      pairs.add(byRise[i]!.outage, byRise[j]!.outage)
    }
  }
}

interface PairSet extends InteractingPairs {
  add(c: number, d: number): void
}

/** One bit for each two of `n`. */
function createPairSet(n: number): PairSet {
  const bits = new Uint32Array(((n * n) >> 5) + 1)
  const set = {
    count: 0,
    add(c: number, d: number) {
      if (c === d) return
      const at = c < d ? c * n + d : d * n + c
      const mask = 1 << (at & 31)
      if (bits[at >> 5]! & mask) return
      bits[at >> 5]! |= mask
      set.count++
    },
    has(c: number, d: number) {
      const at = c < d ? c * n + d : d * n + c
      return (bits[at >> 5]! & (1 << (at & 31))) !== 0
    },
  }
  return set
}
