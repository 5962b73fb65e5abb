import { type Body, type Shape, shapeOf, shapeOverlap_m } from './body'
import type { FloorPlan } from './floor-plan'
import { DRAWING_TOLERANCE_m } from './tolerance'

/** A body near another, and the gap between them, metres; zero where they touch or overlap. */
export interface Neighbour {
  readonly body: Body
  readonly gap_m: number
}

/** Bodies of the same hall, or of the yard, that stand closer to a body than a distance. */
export function* neighboursWithin(plan: FloorPlan, owner: Body, distance_m: number): Generator<Neighbour> {
  const zone = widened(owner, distance_m)
  for (const body of plan.bodiesNear(zone.box)) {
    if (body === owner || body.placement.hall !== owner.placement.hall) continue
    const reach_m = shapeOverlap_m(zone, body)
    if (reach_m > DRAWING_TOLERANCE_m) yield { body, gap_m: Math.max(0, distance_m - reach_m) }
  }
}

function widened({ footprint }: Body, by_m: number): Shape {
  return shapeOf({
    ...footprint,
    width_m: footprint.width_m + 2 * by_m,
    depth_m: footprint.depth_m + 2 * by_m,
  })
}
