import type { Box } from '../../../src/geometry/box'
import type { PlanPoint } from '../../../src/geometry/point'
import type { AxisLock } from '../axis-lock'
import type { Ray } from '../picking/ray-box'

type Vector = Ray['origin']

/** An arrow on the floor that moves the selection along one axis. */
export interface GizmoArrow {
  readonly axis: AxisLock['axis']
  readonly from: PlanPoint
  readonly tip: PlanPoint
  /** What a pixel spans where the arrow lies. */
  readonly metresPerPixel: number
}

/** What the arrows need to know of a camera. */
export interface GizmoCamera {
  /** Metres that a pixel spans at a point of the floor; null behind the eye. */
  metresPerPixelAt(at: PlanPoint): number | null
  /** The way that one looks at a point of the floor; length one. */
  towards(at: PlanPoint): Vector
}

/** Free floor between the outline of the selection and an arrow, its length, and the reach of the pointer; pixels. */
export const GAP_PX = 10
export const LENGTH_PX = 52
export const REACH_PX = 8
/** An arrow changes sides when one looks along it by more than this, so that straight down it never does. */
const LOOKS_ALONG = 0.05

/**
 * Arrows along X and Y, of one size on screen, beyond the middles of the sides of what is selected. Each lies on the
 * side that faces the eye, where the selection itself cannot stand before it. None points up: things stand on floors
 * and storeys, and no free height could be given to them.
 */
export function moveGizmo(box: Box, camera: GizmoCamera): readonly GizmoArrow[] {
  const middle: PlanPoint = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2]
  const forward = camera.towards(middle)
  const arrow = (axis: AxisLock['axis']): readonly GizmoArrow[] => {
    const way = forward[axis === 'x' ? 0 : 1] > LOOKS_ALONG ? -1 : 1
    const half_m = (axis === 'x' ? box.maxX - box.minX : box.maxY - box.minY) / 2
    const point = (along_m: number): PlanPoint =>
      axis === 'x' ? [middle[0] + way * along_m, middle[1]] : [middle[0], middle[1] + way * along_m]
    const metresPerPixel = camera.metresPerPixelAt(point(half_m))
    if (metresPerPixel === null) return []
    const from_m = half_m + GAP_PX * metresPerPixel
    return [{ axis, from: point(from_m), tip: point(from_m + LENGTH_PX * metresPerPixel), metresPerPixel }]
  }
  return [...arrow('x'), ...arrow('y')]
}

/** The axis of the arrow under a line of sight, the nearest to it; null where none is within reach. */
export function gizmoAxisAt(arrows: readonly GizmoArrow[], sight: Ray): AxisLock['axis'] | null {
  let best: AxisLock['axis'] | null = null
  let least_px = REACH_PX
  for (const { axis, from, tip, metresPerPixel } of arrows) {
    const away_px = distance_m(from, tip, sight) / metresPerPixel
    if (away_px > least_px || (best !== null && away_px === least_px)) continue
    best = axis
    least_px = away_px
  }
  return best
}

/** Metres between a line of sight and the nearest point of a segment on the floor; infinite behind the eye. */
function distance_m(from: PlanPoint, tip: PlanPoint, { origin, direction }: Ray): number {
  const run: Vector = [tip[0] - from[0], tip[1] - from[1], 0]
  const arm: Vector = [from[0] - origin[0], from[1] - origin[1], -origin[2]]
  // Seen across the line of sight, the nearest point of the segment is the foot of a perpendicular in that picture.
  const [seenRun, seenArm] = [across(run, direction), across(arm, direction)]
  const length2 = dot(seenRun, seenRun)
  const t = length2 < 1e-12 ? 0 : Math.min(1, Math.max(0, -dot(seenArm, seenRun) / length2))
  const ahead_m = dot(arm, direction) + t * dot(run, direction)
  if (ahead_m <= 0) return Number.POSITIVE_INFINITY
  return Math.hypot(...plus(seenArm, seenRun, t))
}

/** What is left of a vector across a direction. */
const across = (v: Vector, direction: Vector): Vector => plus(v, direction, -dot(v, direction))
const plus = (a: Vector, b: Vector, t: number): Vector => [a[0] + b[0] * t, a[1] + b[1] * t, a[2] + b[2] * t]
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
