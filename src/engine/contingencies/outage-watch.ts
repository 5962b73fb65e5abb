import type { NodeList } from '../networks/node-list'
import type { SiteNetwork } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import { type ComponentLimit, exceeds, loadOn } from './find-overloads'
import type { OutageReach } from './outage-sweep'
import type { WorstLoads } from './worst-loads'

/**
 * Reads unserved loads and overloads off each state of a sweep. Where the reach of an outage is known, only what it
 * touched is looked at; the rest is as in normal operation, which is read once.
 */
export interface OutageWatch {
  /** Units of IT loads that are not served, rising. */
  unserved(state: SiteState, reach: OutageReach | null): readonly number[]
  /** Places of the limits that are exceeded, rising. @param worst takes note of every load that may be new */
  exceeded(state: SiteState, reach: OutageReach | null, worst?: WorstLoads): readonly number[]
}

const NONE: readonly number[] = []
const rising = (a: number, b: number): number => a - b

/** @param normal normal operation, solved */
export function createOutageWatch(
  network: SiteNetwork,
  limits: readonly ComponentLimit[],
  normal: SiteState,
): OutageWatch {
  const { size } = network.units
  const all = Int32Array.from(limits, (_, i) => i)
  const ofPower = placesBy(limits, size, (l) => (l.network === 'power' ? l.unit : -1))
  const ofCoolant = placesBy(limits, size, (l) => (l.network === 'liquid' ? l.unit : -1))
  const ofHall = placesBy(limits, network.hallIds.length, (l) => (l.network === 'air' ? network.hallOf[l.unit]! : -1))
  const usable = Float64Array.from(limits, (limit) => limit.contingency)
  const isOver = (i: number, state: SiteState): boolean => exceeds(loadOn(limits[i]!, state), usable[i]!)
  const overAlready = [...all].filter((i) => isOver(i, normal))
  const seen = new Int32Array(limits.length)
  let look = 0
  let over: number[] = []
  const unservedUnits = (state: SiteState) => {
    const units: number[] = []
    for (let u = 0; u < network.units.size; u++) if (network.isIt[u] && !state.served[u]) units.push(u)
    return units
  }
  const unservedAlready = unservedUnits(normal)
  const see = ({ start, places }: Places, { items, count }: NodeList, state: SiteState, worst?: WorstLoads): void => {
    for (let t = 0; t < count; t++) {
      const x = items[t]!
      for (let k = start[x]!; k < start[x + 1]!; k++) {
        const i = places[k]!
        seen[i] = look
        const load = loadOn(limits[i]!, state)
        worst?.note(i, load)
        if (exceeds(load, usable[i]!)) over.push(i)
      }
    }
  }

  return {
    unserved(state, reach) {
      if (!reach) return unservedUnits(state)
      if (reach.lost.count === 0) return unservedAlready
      const units = unservedAlready.slice()
      for (let i = 0; i < reach.lost.count; i++) units.push(reach.lost.items[i]!)
      return units.sort(rising)
    },
    exceeded(state, reach, worst) {
      if (!reach) {
        const over: number[] = []
        for (const i of all) {
          worst?.note(i, loadOn(limits[i]!, state))
          if (isOver(i, state)) over.push(i)
        }
        return over
      }
      look++
      if (over.length > 0) over = []
      see(ofPower, reach.power.touched, state, worst)
      see(ofCoolant, reach.coolant.touched, state, worst)
      see(ofHall, reach.halls.touched, state, worst)
      if (over.length === 0 && overAlready.length === 0) return NONE
      return [...over, ...overAlready.filter((i) => seen[i] !== look)].sort(rising)
    },
  }
}

interface Places {
  /** Places of the limits at `x`: `places[start[x] .. start[x + 1] - 1]`. */
  readonly start: Int32Array
  readonly places: Int32Array
}

/** The places of limits by where they stand. @param at -1 for limits to leave out */
function placesBy(limits: readonly ComponentLimit[], size: number, at: (limit: ComponentLimit) => number): Places {
  const start = new Int32Array(size + 1)
  const where = Int32Array.from(limits, at)
  for (const x of where) if (x >= 0) start[x + 1]!++
  for (let x = 0; x < size; x++) start[x + 1]! += start[x]!
  const places = new Int32Array(start[size]!)
  const next = start.slice()
  for (let i = 0; i < where.length; i++) if (where[i]! >= 0) places[next[where[i]!]!++] = i
  return { start, places }
}
