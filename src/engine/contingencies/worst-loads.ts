import type { SiteState } from '../networks/site-state'
import type { WorstLoad } from '../results'
import { type ComponentLimit, loadOn } from './find-overloads'

/** What exceeds the load so far by less than this part of it is rounding, not a worse outage. */
const rounding = 1e-12

/** The worst load of each limit so far. */
export interface WorstLoads {
  /** Whose outage the loads noted next belong to: the first unit of these. */
  begin(out: readonly number[]): void
  /** @param place of the limit in the list */
  note(place: number, load: number): void
  /** By placement id; where a component has several ratings, the one nearest its limit. */
  result(before?: WorstTable): WorstTable
}

export type WorstTable = Readonly<Record<string, WorstLoad>>

/**
 * Collects the worst load of each limit while a sweep of single outages runs, beginning with normal operation: where no
 * outage makes it worse, `out` stays empty.
 * @param idOf placement of a unit that can fail alone
 */
export function createWorstLoads(
  limits: readonly ComponentLimit[],
  normal: SiteState,
  idOf: (unit: number) => string,
): WorstLoads {
  const value = Float64Array.from(limits, (limit) => loadOn(limit, normal))
  const outage = new Int32Array(limits.length).fill(NORMAL)
  let current = NORMAL
  return {
    begin(out) {
      current = out[0] ?? NORMAL
    },
    note(place, load) {
      if (load <= value[place]! * (1 + rounding)) return
      value[place] = load
      outage[place] = current
    },
    /** @param before the table of the sweep before an edit: a row that comes out equal stays the same object */
    result(before = {}) {
      const rows: Record<string, WorstLoad> = {}
      let same = true
      let count = 0
      for (const i of nearestLimits(limits, value)) {
        const limit = limits[i]!
        const out = outage[i]!
        const known = Object.hasOwn(before, limit.id) ? before[limit.id] : undefined
        const stands =
          known !== undefined &&
          known.value === value[i] &&
          known.unit === limit.measure &&
          known.limit === limit.contingency &&
          known.rating === limit.rating &&
          known.out[0] === (out === NORMAL ? undefined : idOf(out))
        if (!stands) same = false
        count++
        rows[limit.id] = stands
          ? known
          : {
              value: value[i]!,
              unit: limit.measure,
              limit: limit.contingency,
              rating: limit.rating,
              out: out === NORMAL ? [] : [idOf(out)],
            }
      }
      return same && count === Object.keys(before).length ? before : rows
    },
  }
}

const NORMAL = -1

/** Places of one limit for each component, that which its load comes nearest, in the order of their first limits. */
function nearestLimits(limits: readonly ComponentLimit[], value: Float64Array): Iterable<number> {
  const nearest = new Map<number, number>()
  for (let i = 0; i < limits.length; i++) {
    const known = nearest.get(limits[i]!.unit)
    if (known === undefined || value[i]! / limits[i]!.contingency > value[known]! / limits[known]!.contingency)
      nearest.set(limits[i]!.unit, i)
  }
  return nearest.values()
}
