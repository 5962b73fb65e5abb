import type { PlanPoint } from '../../../src/geometry/point'
import type { PlanVector } from '../plan-space'
import { along, basisOf, type CameraPose, distanceOf_m, dot, eyeOf, isParallel, minus } from './pose'

/** A viewport in CSS pixels. */
export interface Viewport {
  readonly width_px: number
  readonly height_px: number
}

/** A line of sight in plan axes; `direction` has length one. */
export interface SightLine {
  readonly origin: PlanVector
  readonly direction: PlanVector
}

/** Metres that one pixel spans at the target. */
export const metresPerPixel = (pose: CameraPose, viewport: Viewport): number => pose.height_m / viewport.height_px

/** Metres that one pixel spans at a point; null where it lies behind the eye. */
export function metresPerPixelAt(pose: CameraPose, viewport: Viewport, p: PlanVector): number | null {
  const distance = distanceOf_m(pose)
  const depth_m = distance + dot(minus(p, pose.target), basisOf(pose).forward)
  return depth_m <= 0 ? null : metresPerPixel(pose, viewport) * (isParallel(pose) ? 1 : depth_m / distance)
}

/** The line of sight through a pixel counted from the top left. */
export function sightLine(pose: CameraPose, viewport: Viewport, x_px: number, y_px: number): SightLine {
  const { right, up, forward } = basisOf(pose)
  const scale = metresPerPixel(pose, viewport)
  const across = (x_px - viewport.width_px / 2) * scale
  const above = (viewport.height_px / 2 - y_px) * scale
  const onTarget = along(along(pose.target, right, across), up, above)
  if (isParallel(pose)) return { origin: along(onTarget, forward, -distanceOf_m(pose)), direction: forward }
  const eye = eyeOf(pose)
  const ray = minus(onTarget, eye)
  const length = Math.hypot(...ray)
  return { origin: eye, direction: [ray[0] / length, ray[1] / length, ray[2] / length] }
}

/** Where a line of sight meets the floor, or null where it looks at or over the horizon. */
export function floorPoint(line: SightLine, z_m = 0): PlanPoint | null {
  if (line.direction[2] > -1e-4) return null
  const p = along(line.origin, line.direction, (z_m - line.origin[2]) / line.direction[2])
  return [p[0], p[1]]
}

/** The pixel at which a point shows, counted from the top left; null where it lies behind the eye. */
export function projectPoint(
  pose: CameraPose,
  viewport: Viewport,
  p: PlanVector,
): { readonly x: number; readonly y: number; readonly depth_m: number } | null {
  const { right, up, forward } = basisOf(pose)
  const distance = distanceOf_m(pose)
  const fromTarget = minus(p, pose.target)
  const depth_m = distance + dot(fromTarget, forward)
  if (depth_m <= 0) return null
  const scale = metresPerPixel(pose, viewport) * (isParallel(pose) ? 1 : depth_m / distance)
  return {
    x: viewport.width_px / 2 + dot(fromTarget, right) / scale,
    y: viewport.height_px / 2 - dot(fromTarget, up) / scale,
    depth_m,
  }
}
