import { distance_m } from '../../../geometry/point'
import type { Connection } from '../../../model/connection'
import type { SiteIndex } from '../site-index'

/** Length of a run, metres: as stated, else along its drawn path between both ends; undefined where it has neither. */
export function routeLength_m({ length_m, path, from, to }: Connection, index: SiteIndex): number | undefined {
  if (length_m !== undefined) return length_m
  const start = index.byId.get(from)?.at
  const end = index.byId.get(to)?.at
  if (!path || !start || !end) return undefined
  const corners = [start, ...path, end]
  return corners.slice(1).reduce((sum, corner, i) => sum + distance_m(corners[i]!, corner), 0)
}
