import type { Footprint } from '../../../src/geometry/footprint'
import { rotatePoint } from '../../../src/geometry/point'

/** A line of sight in plan axes, z up; `direction` has length one. */
export interface Ray {
  readonly origin: readonly [x_m: number, y_m: number, z_m: number]
  readonly direction: readonly [x: number, y: number, z: number]
}

/** Distance along a ray to a standing box, metres; 0 from inside, null where it misses. Slab test in the box's axes. */
export function hitDistance_m(ray: Ray, footprint: Footprint, low_m: number, high_m: number): number | null {
  const { centre_m, width_m, depth_m, rotation_deg } = footprint
  const o = rotatePoint([ray.origin[0] - centre_m[0], ray.origin[1] - centre_m[1]], -rotation_deg)
  const d = rotatePoint([ray.direction[0], ray.direction[1]], -rotation_deg)
  let [from, to] = [0, Number.POSITIVE_INFINITY]
  const slab = (origin: number, direction: number, min: number, max: number): boolean => {
    if (Math.abs(direction) < 1e-12) return origin >= min && origin <= max
    const [a, b] = [(min - origin) / direction, (max - origin) / direction]
    from = Math.max(from, Math.min(a, b))
    to = Math.min(to, Math.max(a, b))
    return from <= to
  }
  return slab(o[0], d[0], -width_m / 2, width_m / 2) &&
    slab(o[1], d[1], -depth_m / 2, depth_m / 2) &&
    slab(ray.origin[2], ray.direction[2], low_m, high_m)
    ? from
    : null
}
