import { type PlanPoint, rotatePoint } from '../../src/geometry/point'
import { placementFootprint } from './placement-footprint'

/** Points of a footprint that a typed position may be about, row by row from the rear; the front faces local −y. */
export const referencePoints = [
  'rear-left',
  'rear',
  'rear-right',
  'left',
  'centre',
  'right',
  'front-left',
  'front',
  'front-right',
] as const
export type ReferencePoint = (typeof referencePoints)[number]

/** From the centre of something placed to one of its reference points, plan metres. */
export function referenceOffset(placed: Parameters<typeof placementFootprint>[0], point: ReferencePoint): PlanPoint {
  const { width_m, depth_m, rotation_deg } = placementFootprint(placed)
  const place = referencePoints.indexOf(point)
  const across = (place % 3) - 1
  const back = 1 - Math.floor(place / 3)
  return rotatePoint([(across * width_m) / 2, (back * depth_m) / 2], rotation_deg)
}
