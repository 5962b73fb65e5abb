import type { SiteState } from '../networks/site-state'
import type { WorstLoad } from '../results'
import { type ComponentLimit, loadOn } from './find-overloads'

/** What exceeds the load so far by less than this part of it is rounding, not a worse outage. */
const rounding = 1e-12

/**
 * Collects the worst load of each limit while a sweep runs, beginning with normal operation: where no outage makes it
 * worse, `out` stays empty.
 */
export function createWorstLoads(limits: readonly ComponentLimit[], normal: SiteState) {
  const value = Float64Array.from(limits, (limit) => loadOn(limit, normal))
  const outage = new Array<readonly string[]>(limits.length).fill([])
  return {
    note(state: SiteState, out: readonly string[], concerned: readonly number[]): void {
      for (const i of concerned) {
        const load = loadOn(limits[i]!, state)
        if (load <= value[i]! * (1 + rounding)) continue
        value[i] = load
        outage[i] = out
      }
    },
    /** By placement id; where a component has two ratings, the one nearer its limit. */
    result(): ReadonlyMap<string, WorstLoad> {
      const found = new Map<string, WorstLoad>()
      limits.forEach((limit, i) => {
        const worst = {
          value: value[i]!,
          unit: limit.measure,
          limit: limit.contingency,
          rating: limit.rating,
          out: outage[i]!,
        }
        const known = found.get(limit.id)
        if (!known || worst.value / worst.limit > known.value / known.limit) found.set(limit.id, worst)
      })
      return found
    },
  }
}
