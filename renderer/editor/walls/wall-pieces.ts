import { distance_m, type PlanPoint } from '../../../src/geometry/point'
import { distanceToSegment_m } from '../../../src/geometry/polygon'
import type { Opening } from '../../../src/model/building'
import { drawnDoor } from './drawn-door'

/** A stretch of wall between doors, or the lintel over one; places along the wall from its first end, metres. */
export interface WallPiece {
  readonly from_m: number
  readonly to_m: number
  readonly low_m: number
  readonly high_m: number
}

/** Nearer to the line of a wall than this a door stands in it, metres. */
const IN_WALL_M = 0.05
const LEAST_M = 1e-3

/** A wall parted by the doors that stand in it, up to a height. */
export function wallPieces(a: PlanPoint, b: PlanPoint, doors: readonly Opening[], high_m: number): WallPiece[] {
  const length = distance_m(a, b)
  if (length < LEAST_M) return []
  const gaps = doors
    .filter(({ at }) => distanceToSegment_m(at, a, b) < IN_WALL_M)
    .map((door) => {
      const { width_m, height_m } = drawnDoor(door)
      const middle = ((door.at[0] - a[0]) * (b[0] - a[0]) + (door.at[1] - a[1]) * (b[1] - a[1])) / length
      return {
        from_m: Math.max(0, middle - width_m / 2),
        to_m: Math.min(length, middle + width_m / 2),
        low_m: height_m,
      }
    })
    .sort((p, q) => p.from_m - q.from_m)
  const pieces: WallPiece[] = []
  let reached = 0
  for (const gap of gaps) {
    if (gap.from_m - reached > LEAST_M) pieces.push({ from_m: reached, to_m: gap.from_m, low_m: 0, high_m })
    const from_m = Math.max(reached, gap.from_m)
    if (gap.to_m - from_m > LEAST_M && high_m - gap.low_m > LEAST_M)
      pieces.push({ from_m, to_m: gap.to_m, low_m: gap.low_m, high_m })
    reached = Math.max(reached, gap.to_m)
  }
  if (length - reached > LEAST_M) pieces.push({ from_m: reached, to_m: length, low_m: 0, high_m })
  return pieces
}
