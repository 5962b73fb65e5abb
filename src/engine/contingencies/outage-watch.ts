import type { SiteNetwork } from '../networks/site-network'
import { createSiteState, type SiteState, solveSite } from '../networks/site-state'
import { type ComponentLimit, exceeds, loadOn } from './find-overloads'
import type { OutageReach } from './outage-sweep'

/**
 * Reads unserved loads and overloads off each state of a sweep. Where the reach of an outage is known, only what it
 * touched is looked at; the rest is as in normal operation, which is read once.
 */
export interface OutageWatch {
  /** Units of IT loads that are not served, rising. */
  unserved(state: SiteState, reach: OutageReach | null): number[]
  /** Limits to look at: all, or those touched and those exceeded in normal operation already; in order. */
  concerned(reach: OutageReach | null): readonly number[]
  /** Normal operation. */
  readonly normal: SiteState
}

export function createOutageWatch(network: SiteNetwork, limits: readonly ComponentLimit[]): OutageWatch {
  const normal = createSiteState(network)
  solveSite(network, normal)
  const all = limits.map((_, i) => i)
  const ofUnit: number[][] = Array.from({ length: network.units.size }, () => [])
  limits.forEach((limit, i) => {
    ofUnit[limit.unit]!.push(i)
  })
  const overAlready = all.filter((i) => exceeds(loadOn(limits[i]!, normal), limits[i]!.contingency))
  const unservedUnits = (state: SiteState) => {
    const units: number[] = []
    for (let u = 0; u < network.units.size; u++) if (network.isIt[u] && !state.served[u]) units.push(u)
    return units
  }
  const unservedAlready = unservedUnits(normal)
  return {
    normal,
    unserved: (state, reach) =>
      reach ? [...unservedAlready, ...reach.lost].sort((a, b) => a - b) : unservedUnits(state),
    concerned(reach) {
      if (!reach) return all
      const found = new Set(overAlready)
      for (const u of reach.touched) for (const i of ofUnit[u] ?? []) found.add(i)
      return [...found].sort((a, b) => a - b)
    },
  }
}
