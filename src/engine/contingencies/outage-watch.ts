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
  const all = Int32Array.from(limits, (_, i) => i)
  const start = new Int32Array(network.units.size + 1)
  for (const { unit } of limits) start[unit + 1]!++
  for (let u = 0; u < network.units.size; u++) start[u + 1]! += start[u]!
  const places = new Int32Array(limits.length)
  const next = start.slice()
  limits.forEach(({ unit }, i) => {
    places[next[unit]!++] = i
  })
  const isOver = (i: number, state: SiteState): boolean => exceeds(loadOn(limits[i]!, state), limits[i]!.contingency)
  const overAlready = [...all].filter((i) => isOver(i, normal))
  const seen = new Int32Array(limits.length)
  let look = 0
  const unservedUnits = (state: SiteState) => {
    const units: number[] = []
    for (let u = 0; u < network.units.size; u++) if (network.isIt[u] && !state.served[u]) units.push(u)
    return units
  }
  const unservedAlready = unservedUnits(normal)

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
      let over = NONE as number[]
      const { touched } = reach
      for (let t = 0; t < touched.count; t++) {
        const u = touched.items[t]!
        for (let k = start[u]!; k < start[u + 1]!; k++) {
          const i = places[k]!
          seen[i] = look
          const load = loadOn(limits[i]!, state)
          worst?.note(i, load)
          if (!exceeds(load, limits[i]!.contingency)) continue
          if (over === NONE) over = []
          over.push(i)
        }
      }
      if (over === NONE && overAlready.length === 0) return NONE
      return [...over, ...overAlready.filter((i) => seen[i] !== look)].sort(rising)
    },
  }
}
