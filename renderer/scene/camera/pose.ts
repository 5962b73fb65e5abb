import type { PlanVector } from '../plan-space'

/**
 * Where the camera stands, without three.js: it looks at `target` along a compass heading and down by an elevation,
 * and sees `height_m` metres from the bottom to the top of the picture at the target. Keeping the visible height
 * instead of a distance lets the lens narrow to a parallel projection without the picture jumping.
 */
export interface CameraPose {
  readonly target: PlanVector
  /** 0 looks north, 90 east. */
  readonly heading_deg: number
  /** 90 looks straight down. */
  readonly elevation_deg: number
  readonly height_m: number
  /** Vertical lens angle; at or under `PARALLEL_FOV_DEG` the projection is parallel. */
  readonly fov_deg: number
}

export const PARALLEL_FOV_DEG = 0.5
export const LENS_FOV_DEG = 22
export const MIN_ELEVATION_DEG = 14
const MAX_ELEVATION_DEG = 90
const MIN_HEIGHT_M = 2
const MAX_HEIGHT_M = 6000

export interface CameraBasis {
  readonly right: PlanVector
  readonly up: PlanVector
  readonly forward: PlanVector
}

/** Right, up and forward of the camera in plan axes. */
export function basisOf(pose: Pick<CameraPose, 'heading_deg' | 'elevation_deg'>): CameraBasis {
  const h = (pose.heading_deg * Math.PI) / 180
  const e = (pose.elevation_deg * Math.PI) / 180
  const [sh, ch, se, ce] = [Math.sin(h), Math.cos(h), Math.sin(e), Math.cos(e)]
  return { right: [ch, -sh, 0], up: [se * sh, se * ch, ce], forward: [ce * sh, ce * ch, -se] }
}

export const isParallel = (pose: CameraPose): boolean => pose.fov_deg <= PARALLEL_FOV_DEG

/** Metres from the eye to the target. */
export const distanceOf_m = (pose: CameraPose): number => pose.height_m / 2 / Math.tan((pose.fov_deg * Math.PI) / 360)

/** Where the eye is. */
export const eyeOf = (pose: CameraPose): PlanVector => along(pose.target, basisOf(pose).forward, -distanceOf_m(pose))

/** `p + t·v`. */
export const along = (p: PlanVector, v: PlanVector, t: number): PlanVector => [
  p[0] + v[0] * t,
  p[1] + v[1] * t,
  p[2] + v[2] * t,
]

export const dot = (a: PlanVector, b: PlanVector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
export const minus = (a: PlanVector, b: PlanVector): PlanVector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

/** The pose within the limits of zoom and tilt. */
export function clampPose(pose: CameraPose): CameraPose {
  return {
    ...pose,
    elevation_deg: Math.min(MAX_ELEVATION_DEG, Math.max(MIN_ELEVATION_DEG, pose.elevation_deg)),
    height_m: Math.min(MAX_HEIGHT_M, Math.max(MIN_HEIGHT_M, pose.height_m)),
  }
}

/** A pose part of the way from one to another; turning takes the short way round, zoom runs evenly to the eye. */
export function mixPoses(from: CameraPose, to: CameraPose, t: number): CameraPose {
  if (t >= 1) return to
  const mix = (a: number, b: number): number => a + (b - a) * t
  const ratio = (a: number, b: number): number => a * (b / a) ** t
  const turn = ((((to.heading_deg - from.heading_deg) % 360) + 540) % 360) - 180
  return {
    target: [mix(from.target[0], to.target[0]), mix(from.target[1], to.target[1]), mix(from.target[2], to.target[2])],
    heading_deg: from.heading_deg + turn * t,
    elevation_deg: mix(from.elevation_deg, to.elevation_deg),
    height_m: ratio(from.height_m, to.height_m),
    fov_deg: ratio(from.fov_deg, to.fov_deg),
  }
}
