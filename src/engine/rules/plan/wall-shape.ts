import { distance_m } from '../../../geometry/point'
import type { Building } from '../../../model/building'
import { type Shape, shapeOf } from './body'

/** Thickness of a partition of which none is stated, metres: project assumption. */
export const USUAL_WALL_m = 0.1

/** A wall in plan, along its middle line. */
export const wallShape = ({ from, to, thickness_m }: Building['walls'][number], usual_m = USUAL_WALL_m): Shape =>
  shapeOf({
    centre_m: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2],
    width_m: distance_m(from, to),
    depth_m: thickness_m ?? usual_m,
    rotation_deg: (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI,
  })
