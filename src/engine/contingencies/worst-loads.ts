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
      const last = lastLoads.get(before)
      const outs = Array.from(outage, (u) => (u === NORMAL ? undefined : idOf(u)))
      if (last?.limits === limits && sameValues(last.value, value) && sameValues(last.outs, outs)) return before
      const places = nearestLimits(limits, value)
      /** A row for the same place and figures as before is told without looking its id up. */
      const standing = (i: number, k: number): WorstLoad | undefined =>
        last?.places[k] === i && last.limits[i] === limits[i] && last.value[i] === value[i] && last.outs[i] === outs[i]
          ? last.rows[k]
          : undefined
      const rowOf = (i: number): WorstLoad => {
        const { id, measure: unit, contingency: limit, rating } = limits[i]!
        const out = outs[i]
        const known = Object.hasOwn(before, id) ? before[id] : undefined
        const stands =
          known !== undefined &&
          known.value === value[i] &&
          known.unit === unit &&
          known.limit === limit &&
          known.rating === rating &&
          known.out[0] === out
        return stands ? known : { value: value[i]!, unit, limit, rating, out: out === undefined ? [] : [out] }
      }
      const rows = places.map((i, k) => standing(i, k) ?? rowOf(i))
      const same =
        Object.keys(before).length === rows.length &&
        rows.every((row, k) => row === last?.rows[k] || before[limits[places[k]!]!.id] === row)
      const table = same ? before : Object.fromEntries(rows.map((row, k) => [limits[places[k]!]!.id, row]))
      lastLoads.set(table, { limits, value, outs, places, rows })
      return table
    },
  }
}

const NORMAL = -1

interface Loads {
  readonly limits: readonly ComponentLimit[]
  readonly value: Float64Array
  /** Ids of the outages that make them so high. */
  readonly outs: readonly (string | undefined)[]
  /** Places of the limits in the table, and its rows in their order. */
  readonly places: readonly number[]
  readonly rows: readonly WorstLoad[]
}

/** What each table was made of. */
const lastLoads = new WeakMap<WorstTable, Loads>()

function sameValues<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Places of one limit for each component, that which its load comes nearest, in the order of their first limits. */
function nearestLimits(limits: readonly ComponentLimit[], value: Float64Array): number[] {
  const nearest: number[] = []
  const rankOf = new Map<number, number>()
  limits.forEach(({ unit, contingency }, i) => {
    const rank = rankOf.get(unit)
    if (rank === undefined) rankOf.set(unit, nearest.push(i) - 1)
    else if (value[i]! / contingency > value[nearest[rank]!]! / limits[nearest[rank]!]!.contingency) nearest[rank] = i
  })
  return nearest
}
