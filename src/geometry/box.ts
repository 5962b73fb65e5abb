import { type Footprint, footprintCorners } from './footprint'
import type { PlanPoint } from './point'

/** A box in plan parallel to the axes, metres. */
export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** The box around points; inside out where there are none. */
export function boxOf(points: readonly PlanPoint[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  return { minX, minY, maxX, maxY }
}

/** The box around a footprint. */
export function boxAround(footprint: Footprint): Box {
  const { centre_m, width_m, depth_m, rotation_deg } = footprint
  // Racks are nearly always square to the axes, and there are tens of thousands of them.
  if (rotation_deg % 90 !== 0) return boxOf(footprintCorners(footprint))
  const across = rotation_deg % 180 !== 0
  const [x, y] = [(across ? depth_m : width_m) / 2, (across ? width_m : depth_m) / 2]
  return { minX: centre_m[0] - x, minY: centre_m[1] - y, maxX: centre_m[0] + x, maxY: centre_m[1] + y }
}

/** The box around boxes; inside out where there are none. */
export function boxAroundBoxes(boxes: readonly Box[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const b of boxes) {
    minX = Math.min(minX, b.minX)
    minY = Math.min(minY, b.minY)
    maxX = Math.max(maxX, b.maxX)
    maxY = Math.max(maxY, b.maxY)
  }
  return { minX, minY, maxX, maxY }
}

/** The same box elsewhere. */
export const shift = (b: Box, [x, y]: PlanPoint): Box => ({
  minX: b.minX + x,
  minY: b.minY + y,
  maxX: b.maxX + x,
  maxY: b.maxY + y,
})

/** True where two boxes share a point. */
export const boxesMeet = (a: Box, b: Box): boolean =>
  a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY

/** True where two boxes share more than an edge. */
export const boxesShareArea = (a: Box, b: Box): boolean =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY

/** True where one box lies wholly in another. */
export const holds = (outer: Box, inner: Box): boolean =>
  inner.minX >= outer.minX && inner.maxX <= outer.maxX && inner.minY >= outer.minY && inner.maxY <= outer.maxY

/** The lower bound of a box along an axis, metres. */
export const lowOf = (b: Box, axis: 'x' | 'y'): number => (axis === 'x' ? b.minX : b.minY)
/** The upper bound of a box along an axis, metres. */
export const highOf = (b: Box, axis: 'x' | 'y'): number => (axis === 'x' ? b.maxX : b.maxY)

/** The box with this much more on every side, metres. */
export const grow = (b: Box, by_m: number): Box => ({
  minX: b.minX - by_m,
  minY: b.minY - by_m,
  maxX: b.maxX + by_m,
  maxY: b.maxY + by_m,
})
