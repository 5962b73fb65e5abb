import { type PlanPoint, rotatePoint } from './point'

/** A rectangle in plan, turned about its centre; metres and degrees counter-clockwise. */
export interface Footprint {
  readonly centre_m: PlanPoint
  readonly width_m: number
  readonly depth_m: number
  readonly rotation_deg: number
}

/** The four corners, counter-clockwise from local (-x, -y), which is the front left. */
export function footprintCorners(f: Footprint): readonly [PlanPoint, PlanPoint, PlanPoint, PlanPoint] {
  const [x, y] = f.centre_m
  const [cos, sin] = rotatePoint([1, 0], f.rotation_deg)
  const w = f.width_m / 2
  const d = f.depth_m / 2
  const [wx, wy, dx, dy] = [w * cos, w * sin, -d * sin, d * cos]
  return [
    [x - wx - dx, y - wy - dy],
    [x + wx - dx, y + wy - dy],
    [x + wx + dx, y + wy + dy],
    [x - wx + dx, y - wy + dy],
  ]
}

/**
 * How far two footprints reach into each other, metres; zero or less where they only touch or stand apart.
 * Separating-axis test over the four face normals, so it is exact for rectangles.
 */
export function overlapDepth_m(a: Footprint, b: Footprint): number {
  const reach = Math.hypot(a.width_m, a.depth_m) / 2 + Math.hypot(b.width_m, b.depth_m) / 2
  const dx = b.centre_m[0] - a.centre_m[0]
  const dy = b.centre_m[1] - a.centre_m[1]
  const apart = Math.hypot(dx, dy)
  if (apart >= reach) return reach - apart
  const ca = footprintCorners(a)
  const cb = footprintCorners(b)
  let least = Number.POSITIVE_INFINITY
  for (const angle of [a.rotation_deg, a.rotation_deg + 90, b.rotation_deg, b.rotation_deg + 90]) {
    const axis = rotatePoint([1, 0], angle)
    const [aMin, aMax] = project(ca, axis)
    const [bMin, bMax] = project(cb, axis)
    least = Math.min(least, Math.min(aMax, bMax) - Math.max(aMin, bMin))
    if (least <= 0) return least
  }
  return least
}

function project(corners: readonly PlanPoint[], axis: PlanPoint): [number, number] {
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  for (const c of corners) {
    const t = c[0] * axis[0] + c[1] * axis[1]
    min = Math.min(min, t)
    max = Math.max(max, t)
  }
  return [min, max]
}
