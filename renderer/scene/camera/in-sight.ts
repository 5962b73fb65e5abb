import type { Bounds } from './framing'
import { cornersOf } from './framing'
import type { CameraPose } from './pose'
import { projectPoint, type Viewport } from './projection'

/** Pixels at the edge of the picture that count as out of sight. */
const EDGE_PX = 12

/**
 * True where all of a box shows, and shows large enough.
 * @param least share of the picture's width or height that the box has to take up, 0 to 1
 */
export function isInSight(bounds: Bounds, pose: CameraPose, viewport: Viewport, least = 0): boolean {
  const seen = cornersOf(bounds).map((corner) => projectPoint(pose, viewport, corner))
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0]
  for (const spot of seen) {
    if (!spot) return false
    left = Math.min(left, spot.x)
    right = Math.max(right, spot.x)
    top = Math.min(top, spot.y)
    bottom = Math.max(bottom, spot.y)
  }
  const whole =
    left >= EDGE_PX && top >= EDGE_PX && right <= viewport.width_px - EDGE_PX && bottom <= viewport.height_px - EDGE_PX
  return whole && Math.max((right - left) / viewport.width_px, (bottom - top) / viewport.height_px) >= least
}
