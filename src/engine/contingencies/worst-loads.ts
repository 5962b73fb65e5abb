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
  const value = new Float64Array(limits.length)
  for (let i = 0; i < limits.length; i++) value[i] = loadOn(limits[i]!, normal)
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
      const outs = new Array<string | undefined>(limits.length)
      for (let i = 0; i < outs.length; i++) outs[i] = outage[i] === NORMAL ? undefined : idOf(outage[i]!)
      if (last?.limits === limits && sameValues(last.value, value) && sameValues(last.outs, outs)) return before
      const places = nearestLimits(limits, value)
      const rowOf = (i: number, k: number): WorstLoad => {
        const old = last && k < last.places.length ? last.places[k]! : -1
        // A row for the same place and figures as before is told without looking its id up.
        if (old === i && last!.limits[i] === limits[i] && last!.value[i] === value[i] && last!.outs[i] === outs[i])
          return last!.rows[k]!
        const { id, measure: unit, contingency: limit, rating } = limits[i]!
        const known = Object.hasOwn(before, id) ? before[id] : undefined
        const out = outs[i]
        const stands =
          known !== undefined &&
          known.value === value[i] &&
          known.unit === unit &&
          known.limit === limit &&
          known.rating === rating &&
          known.out[0] === out
        return stands ? known : { value: value[i]!, unit, limit, rating, out: out === undefined ? [] : [out] }
      }
      const ids: string[] = []
      const rows: WorstLoad[] = []
      const others: Record<string, WorstLoad> = {}
      let changes = 0
      for (let k = 0; k < places.length; k++) {
        const { id } = limits[places[k]!]!
        const row = rowOf(places[k]!, k)
        ids.push(id)
        rows.push(row)
        if (row === last?.rows[k] && id === last.ids[k]) continue
        others[id] = row
        changes++
      }
      const sameIds = last !== undefined && sameValues(last.ids, ids)
      const table = !sameIds
        ? Object.fromEntries(ids.map((id, k) => [id, rows[k]!]))
        : changes === 0
          ? before
          : { ...before, ...others }
      lastLoads.set(table, { limits, value, outs, places, ids, rows })
      return table
    },
  }
}

/** Notes the components whose worst loads are new, other or gone between two tables. */
export function noteOtherRows(table: WorstTable, before: WorstTable, changed: Set<string>): void {
  if (table === before) return
  const [now, then] = [lastLoads.get(table), lastLoads.get(before)]
  if (now && then && sameValues(now.ids, then.ids)) {
    for (let k = 0; k < now.rows.length; k++) if (now.rows[k] !== then.rows[k]) changed.add(now.ids[k]!)
    return
  }
  for (const id in table) if (table[id] !== before[id]) changed.add(id)
  for (const id in before) if (!Object.hasOwn(table, id)) changed.add(id)
}

const NORMAL = -1

interface Loads {
  readonly limits: readonly ComponentLimit[]
  readonly value: Float64Array
  /** Ids of the outages that make them so high. */
  readonly outs: readonly (string | undefined)[]
  /** Places of the limits in the table, and its ids and rows in their order. */
  readonly places: Int32Array
  readonly ids: readonly string[]
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
function nearestLimits(limits: readonly ComponentLimit[], value: Float64Array): Int32Array {
  let highest = -1
  for (const { unit } of limits) if (unit > highest) highest = unit
  const rankOf = new Int32Array(highest + 1).fill(-1)
  const nearest = new Int32Array(limits.length)
  let count = 0
  for (let i = 0; i < limits.length; i++) {
    const { unit, contingency } = limits[i]!
    const rank = rankOf[unit]!
    if (rank < 0) {
      rankOf[unit] = count
      nearest[count++] = i
    } else if (value[i]! / contingency > value[nearest[rank]!]! / limits[nearest[rank]!]!.contingency) nearest[rank] = i
  }
  return nearest.slice(0, count)
}
