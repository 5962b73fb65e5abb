import { outlineEdges } from '../../geometry/outline'
import type { PlanPoint } from '../../geometry/point'
import { distanceToSegment_m } from '../../geometry/polygon'
import type { Building } from '../../model/building'
import { elevationOf, onSameStorey } from '../../model/storeys'

export interface WallSpot {
  readonly building: string
  readonly edge: readonly [PlanPoint, PlanPoint]
  /** The point of the wall nearest to the one asked about. */
  readonly at: PlanPoint
}

/** Farther off than this a door belongs to no wall, metres. */
const REACH_M = 3

interface Search {
  readonly reach_m?: number
  /** Only walls and halls of the storey at that height, and the outlines, which go through all; any where absent. */
  readonly floor_m?: number | undefined
}

/** The outline, hall or wall that a door at this point would belong to; null where none is within reach. */
export function wallNear(
  buildings: readonly Building[],
  point: PlanPoint,
  { reach_m = REACH_M, floor_m }: Search = {},
): WallSpot | null {
  const here = (part: { readonly elevation_m?: number | undefined }): boolean =>
    floor_m === undefined || onSameStorey(elevationOf(part), floor_m)
  let best: WallSpot | null = null
  let least = reach_m
  for (const b of buildings) {
    const edges = [
      ...outlineEdges(b.outline),
      ...b.walls.filter(here).map((w) => [w.from, w.to] as const),
      ...b.halls.filter(here).flatMap((h) => outlineEdges(h.outline)),
    ]
    for (const edge of edges) {
      const away = distanceToSegment_m(point, ...edge)
      // Outlines come first: a hall drawn on the line of its building has its doors in the building's wall.
      if (away >= least - 1e-6) continue
      least = away
      best = { building: b.id, edge, at: onto(edge, point) }
    }
  }
  return best
}

function onto([a, b]: readonly [PlanPoint, PlanPoint], p: PlanPoint): PlanPoint {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length2 = dx * dx + dy * dy
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2))
  return [a[0] + t * dx, a[1] + t * dy]
}
