import type { SiteState } from '../networks/site-state'
import type { WorstLoad } from '../results'
import { type ComponentLimit, loadOn } from './find-overloads'

/** What exceeds the load so far by less than this part of it is rounding, not a worse outage. */
const rounding = 1e-12

/** The worst load of each limit so far. */
export interface WorstLoads {
  /** Whose outage the loads noted next belong to. */
  begin(out: readonly string[]): void
  /** @param place of the limit in the list */
  note(place: number, load: number): void
  /** By placement id; where a component has two ratings, the one nearer its limit. */
  result(): ReadonlyMap<string, WorstLoad>
}

/**
 * Collects the worst load of each limit while a sweep runs, beginning with normal operation: where no outage makes it
 * worse, `out` stays empty.
 */
export function createWorstLoads(limits: readonly ComponentLimit[], normal: SiteState): WorstLoads {
  const value = Float64Array.from(limits, (limit) => loadOn(limit, normal))
  const outage = new Array<readonly string[]>(limits.length).fill([])
  let current: readonly string[] = []
  return {
    begin(out) {
      current = out
    },
    note(place, load) {
      if (load <= value[place]! * (1 + rounding)) return
      value[place] = load
      outage[place] = current
    },
    result() {
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
