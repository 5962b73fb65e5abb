import type { PlanPoint } from '../../../src/geometry/point'
import { lift, type PlanVector } from '../plan-space'
import { along, basisOf, type CameraPose, clampPose, distanceOf_m, dot, isParallel, minus } from './pose'

/** Zooms so that `anchor` keeps its place on screen: the camera is scaled about it. `factor` under one goes closer. */
export function zoomAbout(pose: CameraPose, anchor: PlanVector, factor: number): CameraPose {
  const next = clampPose({ ...pose, height_m: pose.height_m * factor })
  const k = next.height_m / pose.height_m
  return onFloor({ ...next, target: along(anchor, minus(pose.target, anchor), k) })
}

/** Turns and tilts about `pivot`, which keeps its place on screen. */
export function orbitAbout(pose: CameraPose, pivot: PlanVector, turn_deg: number, tilt_deg: number): CameraPose {
  const before = basisOf(pose)
  const arm = minus(pose.target, pivot)
  const next = clampPose({
    ...pose,
    heading_deg: pose.heading_deg + turn_deg,
    elevation_deg: pose.elevation_deg + tilt_deg,
  })
  const after = basisOf(next)
  const swung = along(
    along(along(pivot, after.right, dot(arm, before.right)), after.up, dot(arm, before.up)),
    after.forward,
    dot(arm, before.forward),
  )
  return onFloor({ ...next, target: swung })
}

/** Slides the camera over the floor by a plan offset. */
export function slide(pose: CameraPose, offset: PlanPoint): CameraPose {
  return { ...pose, target: [pose.target[0] + offset[0], pose.target[1] + offset[1], pose.target[2]] }
}

/** Slides by pixels where no floor point can be held, e.g. above the horizon. */
export function slideByPixels(pose: CameraPose, dx_px: number, dy_px: number, metresPerPixel: number): CameraPose {
  const { right, up } = basisOf(pose)
  const flat: PlanPoint = [up[0], up[1]]
  const length = Math.hypot(...flat) || 1
  const across = -dx_px * metresPerPixel
  const ahead = dy_px * metresPerPixel
  return slide(pose, [right[0] * across + (flat[0] / length) * ahead, right[1] * across + (flat[1] / length) * ahead])
}

/** The same picture with the target where the line of sight meets the floor. */
function onFloor(pose: CameraPose): CameraPose {
  const { forward } = basisOf(pose)
  const t = -pose.target[2] / forward[2]
  if (!Number.isFinite(t) || Math.abs(t) < 1e-12) return pose
  const target = along(pose.target, forward, t)
  const floor = lift([target[0], target[1]], 0)
  if (isParallel(pose)) return { ...pose, target: floor }
  const distance = distanceOf_m(pose)
  if (distance + t <= 0) return pose
  return { ...pose, target: floor, height_m: (pose.height_m * (distance + t)) / distance }
}
