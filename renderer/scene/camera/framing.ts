import type { StandardView } from '../../editor/standard-view'
import type { PlanVector } from '../plan-space'
import { basisOf, type CameraPose, clampPose, distanceOf_m, dot, LENS_FOV_DEG, minus, PARALLEL_FOV_DEG } from './pose'
import type { Viewport } from './projection'

/** An upright box in plan metres. */
export interface Bounds {
  readonly min: PlanVector
  readonly max: PlanVector
}

/** Heading and tilt of the standard views; `north` looks north. */
export const standardViews: Readonly<Record<StandardView, { heading_deg: number; elevation_deg: number }>> = {
  isometric: { heading_deg: -42, elevation_deg: 37 },
  top: { heading_deg: 0, elevation_deg: 90 },
  north: { heading_deg: 0, elevation_deg: 20 },
  east: { heading_deg: 90, elevation_deg: 20 },
  south: { heading_deg: 180, elevation_deg: 20 },
  west: { heading_deg: 270, elevation_deg: 20 },
}

/** The plan: straight down, north up, parallel. */
export const planView = { ...standardViews.top, fov_deg: PARALLEL_FOV_DEG }
export const spaceView = { ...standardViews.isometric, fov_deg: LENS_FOV_DEG }

/** The pose of the given direction and lens in which the box fills the viewport up to `margin`. */
export function frameBounds(
  bounds: Bounds,
  view: Pick<CameraPose, 'heading_deg' | 'elevation_deg' | 'fov_deg'>,
  viewport: Viewport,
  margin = 1.12,
): CameraPose {
  const middle: PlanVector = [
    (bounds.min[0] + bounds.max[0]) / 2,
    (bounds.min[1] + bounds.max[1]) / 2,
    (bounds.min[2] + bounds.max[2]) / 2,
  ]
  const { right, up, forward } = basisOf(view)
  const aspect = viewport.width_px / Math.max(1, viewport.height_px)
  let half = 0.5
  // The near end of a deep box shows larger: widen until every corner fits.
  for (let pass = 0; pass < 4; pass++) {
    const distance = distanceOf_m({ ...view, target: middle, height_m: 2 * half })
    let needed = 0
    for (const corner of cornersOf(bounds)) {
      const arm = minus(corner, middle)
      const near = distance / Math.max(distance * 0.2, distance + dot(arm, forward))
      needed = Math.max(needed, (Math.abs(dot(arm, right)) / aspect) * near, Math.abs(dot(arm, up)) * near)
    }
    half = needed
  }
  return clampPose({ ...view, target: middle, height_m: 2 * half * margin })
}

export function cornersOf(bounds: Bounds): PlanVector[] {
  const corners: PlanVector[] = []
  for (const x of [bounds.min[0], bounds.max[0]])
    for (const y of [bounds.min[1], bounds.max[1]])
      for (const z of [bounds.min[2], bounds.max[2]]) corners.push([x, y, z])
  return corners
}
