import { type Footprint, footprintCorners } from '../../../src/geometry/footprint'
import type { PlanPoint } from '../../../src/geometry/point'
import type { PlanBox } from '../snapping/snap-box'

export type { PlanBox }

/** The box around some points; inside out where there are none. */
export function boxAroundPoints(points: readonly PlanPoint[]): PlanBox {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    minX = Math.min(minX, x)
    minY = Math.min(minY, y)
    maxX = Math.max(maxX, x)
    maxY = Math.max(maxY, y)
  }
  return { minX, minY, maxX, maxY }
}

/** The box around a footprint. */
export const boxAround = (footprint: Footprint): PlanBox => boxAroundPoints(footprintCorners(footprint))

/** The box around boxes; there must be at least one. */
export const boxAroundBoxes = (boxes: readonly PlanBox[]): PlanBox =>
  boxAroundPoints(
    boxes.flatMap((b): PlanPoint[] => [
      [b.minX, b.minY],
      [b.maxX, b.maxY],
    ]),
  ) // prettier-ignore

export const grow = (b: PlanBox, by_m: number): PlanBox => ({
  minX: b.minX - by_m,
  minY: b.minY - by_m,
  maxX: b.maxX + by_m,
  maxY: b.maxY + by_m,
})
