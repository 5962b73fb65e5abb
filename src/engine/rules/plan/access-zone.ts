import type { Box } from '../../../geometry/box'
import type { Footprint } from '../../../geometry/footprint'
import { addPoints, type PlanPoint, rotatePoint, subtractPoints } from '../../../geometry/point'
import { type Shape, shapeOf } from './body'
import { DRAWING_TOLERANCE_m } from './tolerance'

export type Face = 'front' | 'rear' | 'left' | 'right'
export const FACES: readonly Face[] = ['front', 'rear', 'left', 'right']

/** The floor kept free before one face of an item. */
export interface AccessZone extends Shape {
  /** How far it must reach from the face, metres. */
  readonly required_m: number
}

/** Turn that brings each face to local −y, where the front is. */
const TURN_deg: Readonly<Record<Face, number>> = { front: 0, right: 90, rear: 180, left: 270 }

/**
 * The zone before a face.
 * @param width_m at least this wide; the face's own width where that is more
 */
export function accessZone(item: Footprint, face: Face, required_m: number, width_m = 0): AccessZone {
  const alongFront = face === 'front' || face === 'rear'
  const halfItem_m = (alongFront ? item.depth_m : item.width_m) / 2
  const rotation_deg = item.rotation_deg + TURN_deg[face]
  const offset = rotatePoint([0, -(halfItem_m + required_m / 2)], rotation_deg)
  return {
    ...shapeOf({
      centre_m: addPoints(item.centre_m, offset),
      width_m: Math.max(width_m, alongFront ? item.width_m : item.depth_m),
      depth_m: required_m,
      rotation_deg,
    }),
    required_m,
  }
}

/**
 * Box of the zone before a face, less the tolerance all round, so that whatever only touches the zone, the item itself
 * included, is outside it. Without trigonometry for items square to the axes.
 */
export function zoneCore({ footprint, box, square }: Shape, face: Face, required_m: number, width_m = 0): Box {
  if (!square) return inset(accessZone(footprint, face, required_m, width_m).box)
  const quarter = ((((footprint.rotation_deg + TURN_deg[face]) / 90) % 4) + 4) % 4
  const alongX = quarter % 2 === 0
  const widen = Math.max(0, (width_m - (alongX ? box.maxX - box.minX : box.maxY - box.minY)) / 2)
  const across = alongX
    ? { minX: box.minX - widen, maxX: box.maxX + widen }
    : { minY: box.minY - widen, maxY: box.maxY + widen }
  const away = [
    { minY: box.minY - required_m, maxY: box.minY },
    { minX: box.maxX, maxX: box.maxX + required_m },
    { minY: box.maxY, maxY: box.maxY + required_m },
    { minX: box.minX - required_m, maxX: box.minX },
  ][quarter]!
  return inset({ ...box, ...across, ...away })
}

const inset = ({ minX, minY, maxX, maxY }: Box): Box => ({
  minX: minX + DRAWING_TOLERANCE_m,
  minY: minY + DRAWING_TOLERANCE_m,
  maxX: maxX - DRAWING_TOLERANCE_m,
  maxY: maxY - DRAWING_TOLERANCE_m,
})

/**
 * Free distance from the face to the nearest part of a polygon that stands in the zone's way, metres: 0 where it
 * touches the face, infinite where it is not in front of it. Two points make a wall.
 */
export function freeDistance_m({ footprint }: AccessZone, polygon: readonly PlanPoint[]): number {
  // What merely touches the zone's side, as a neighbour in the row or the wall beside it, is not before the face.
  const half_m = footprint.width_m / 2 - DRAWING_TOLERANCE_m
  const face_m = footprint.depth_m / 2
  const local = polygon.map((p) => rotatePoint(subtractPoints(p, footprint.centre_m), -footprint.rotation_deg))
  const band = clip(
    clip(local, (p) => p[0] + half_m),
    (p) => half_m - p[0],
  )
  // Local −y leads away from the face.
  let nearest = Number.POSITIVE_INFINITY
  for (const [, y] of clip(band, (p) => face_m + DRAWING_TOLERANCE_m - p[1])) nearest = Math.min(nearest, face_m - y)
  return Math.max(0, nearest)
}

/** The part of a polygon where `inside` is not negative (Sutherland–Hodgman, one edge). */
function clip(polygon: readonly PlanPoint[], inside: (p: PlanPoint) => number): PlanPoint[] {
  const kept: PlanPoint[] = []
  polygon.forEach((p, i) => {
    const q = polygon[(i + 1) % polygon.length]!
    const [a, b] = [inside(p), inside(q)]
    if (a >= 0) kept.push(p)
    if (a * b < 0) kept.push([p[0] + ((q[0] - p[0]) * a) / (a - b), p[1] + ((q[1] - p[1]) * a) / (a - b)])
  })
  return kept
}
