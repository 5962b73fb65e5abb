import { footprintCorners } from '../../../geometry/footprint'
import type { PlanPoint } from '../../../geometry/point'
import { containsPoint, distanceToSegment_m, segmentsMeet } from '../../../geometry/polygon'
import type { Body } from './body'
import { DRAWING_TOLERANCE_m } from './tolerance'

/** True where some part of a body stands in an outline; what only touches its edge does not. */
export function standsIn({ footprint }: Body, outline: readonly PlanPoint[]): boolean {
  const shrink_m = 2 * DRAWING_TOLERANCE_m
  const corners = footprintCorners({
    ...footprint,
    width_m: Math.max(0, footprint.width_m - shrink_m),
    depth_m: Math.max(0, footprint.depth_m - shrink_m),
  })
  return (
    containsPoint(outline, corners[0], 0) ||
    containsPoint(corners, outline[0]!, 0) ||
    edges(corners).some(([a, b]) => edges(outline).some(([c, d]) => segmentsMeet(a, b, c, d)))
  )
}

/** True where a body stands in an outline with every corner. */
export const standsWhollyIn = ({ corners }: Body, outline: readonly PlanPoint[]): boolean =>
  corners.every((corner) => containsPoint(outline, corner, DRAWING_TOLERANCE_m))

/** Distance from a body's nearest corner to an outline's edge, metres. */
export function distanceToOutline_m(corners: readonly PlanPoint[], outline: readonly PlanPoint[]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const corner of corners)
    for (const [a, b] of edges(outline)) nearest = Math.min(nearest, distanceToSegment_m(corner, a, b))
  return nearest
}

const edges = (corners: readonly PlanPoint[]): readonly (readonly [PlanPoint, PlanPoint])[] =>
  corners.map((a, i) => [a, corners[(i + 1) % corners.length]!] as const)
