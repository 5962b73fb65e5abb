import type { SiteNetwork } from '../../networks/site-network'
import type { SiteState } from '../../networks/site-state'
import { type ComponentLimit, exceeds, loadOn } from '../find-overloads'
import type { OutageFootprints } from './outage-footprints'
import { createPairBits, type PairBits } from './pair-bits'

/**
 * Two rises at a place add up but for what they change in its efficiency and in those below: this part of them is
 * allowed for. Losses are a few percent of what passes and change by a fraction of that.
 */
const GUARD = 0.03

/**
 * Finds the pairs whose result does not follow from their singles, the lower number first:
 * - where one takes away, or makes draw elsewhere, what the other touches at all;
 * - where one touches a component that is overloaded in normal operation;
 * - where both load a component that is overloaded in one of them already, or that their two rises may overload.
 * Of all other pairs each component sees one of the two at most, or carries both within its limit, so that losses and
 * overloads are those of the singles. Left out is what one outage leaves idle: nothing but that outage happens.
 */
export function findInteractingPairs(
  network: SiteNetwork,
  limits: readonly ComponentLimit[],
  normal: SiteState,
  footprints: OutageFootprints,
): PairBits {
  const n = network.components.length
  const pairs = createPairBits(n)
  const add: AddPair = (c, d) => {
    if (c < d) pairs.put(c, d)
    else if (c > d) pairs.put(d, c)
  }
  const { boundless, loaded, rerouted, idle } = footprints
  for (const c of boundless) for (let d = 0; d < n; d++) add(c, d)
  for (let place = 0; place + 1 < rerouted.start.length; place++) {
    for (let i = rerouted.start[place]!; i < rerouted.start[place + 1]!; i++)
      for (let j = loaded.start[place]!; j < loaded.start[place + 1]!; j++)
        add(rerouted.outages[i]!, loaded.outages[j]!)
  }
  for (const limit of limits) addOverloading(add, network, limit, normal, footprints)
  for (let k = 0; k < idle.length; k += 2)
    pairs.drop(Math.min(idle[k]!, idle[k + 1]!), Math.max(idle[k]!, idle[k + 1]!))
  return pairs
}

type AddPair = (c: number, d: number) => void

function addOverloading(
  add: AddPair,
  network: SiteNetwork,
  limit: ComponentLimit,
  normal: SiteState,
  { loaded: { start, outages }, rise }: OutageFootprints,
): void {
  const n = network.units.size
  const { unit } = limit
  // A cooler of air outdoors has no hall to cool.
  if (limit.network === 'air' && network.hallOf[unit]! < 0) return
  const place = limit.network === 'power' ? unit : limit.network === 'liquid' ? n + unit : 2 * n + network.hallOf[unit]!
  const [from, to] = [start[place]!, start[place + 1]!]
  if (from === to) return
  const load = loadOn(limit, normal)
  if (exceeds(load, limit.contingency)) {
    // Overloaded whatever is out, unless an outage relieves it: then it tells of every pair with that outage.
    for (let i = from; i < to; i++) for (let d = 0; d < network.components.length; d++) add(outages[i]!, d)
    return
  }
  // A hall's heat is shared by capacity: the cooler takes its part of the rise, the whole of it at most.
  const room = (limit.contingency - load) / (1 + GUARD)
  let first = 0
  let second = 0
  for (let i = from; i < to; i++) {
    const by = rise[i]!
    if (by > first) {
      second = first
      first = by
    } else if (by > second) second = by
  }
  if (first + second <= room) return
  const falling = Array.from({ length: to - from }, (_, i) => from + i).sort((a, b) => rise[b]! - rise[a]!)
  for (let i = 0; i < falling.length; i++) {
    for (let j = i + 1; j < falling.length; j++) {
      if (rise[falling[i]!]! + rise[falling[j]!]! <= room) break
      add(outages[falling[i]!]!, outages[falling[j]!]!)
    }
  }
}
