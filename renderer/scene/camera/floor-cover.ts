import type { CameraPose } from './pose'
import type { Viewport } from './projection'

/** A square of floor in plan, metres. */
export interface FloorCover {
  readonly x_m: number
  readonly y_m: number
  readonly half_m: number
}

/**
 * A square that holds all the floor in sight with room to spare, in coarse steps: small moves of the camera keep it,
 * so that what depends on it (the shadow map, the instances drawn) need not be done anew for every picture.
 */
export function floorCover(pose: CameraPose, { width_px, height_px }: Viewport): FloorCover {
  const tilt = Math.sin((pose.elevation_deg * Math.PI) / 180)
  const aspect = width_px / Math.max(1, height_px)
  const reach = (pose.height_m / 2) * Math.max(aspect, 1 / Math.max(0.25, tilt)) * 1.25
  const half = 2 ** (Math.ceil(Math.log2(reach) * 2) / 2)
  const step = half / 4
  return {
    x_m: Math.round(pose.target[0] / step) * step,
    y_m: Math.round(pose.target[1] / step) * step,
    half_m: half + step / 2,
  }
}

export const sameCover = (a: FloorCover | null, b: FloorCover): boolean =>
  a !== null && a.x_m === b.x_m && a.y_m === b.y_m && a.half_m === b.half_m
