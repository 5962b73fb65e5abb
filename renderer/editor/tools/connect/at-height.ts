import type { PlanPoint } from '../../../../src/geometry/point'
import type { PointerSample } from '../pointer-sample'

/** Where the line of sight passes a height over the floor; the floor itself where it never comes down to it. */
export function atHeight({ sight, floor }: PointerSample, z_m: number): PlanPoint {
  if (!sight || sight.direction[2] > -1e-3) return floor
  const t = (z_m - sight.origin[2]) / sight.direction[2]
  return [sight.origin[0] + t * sight.direction[0], sight.origin[1] + t * sight.direction[1]]
}
