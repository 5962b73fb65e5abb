import type { PlanPoint } from '../../geometry/point'
import type { Connection } from '../../model/connection'
import type { EffectivePlacement } from '../../model/effective-site'

/** Finds what a connection joins. */
export type Ends = ReadonlyMap<string, EffectivePlacement>

/** A run in plan: its provider, its corners, its consumer; null where an end is not on the site. */
export function runPoints({ from, to, path = [] }: Connection, ends: Ends): readonly PlanPoint[] | null {
  const [start, end] = [ends.get(from), ends.get(to)]
  return start && end ? [start.at, ...path, end.at] : null
}
