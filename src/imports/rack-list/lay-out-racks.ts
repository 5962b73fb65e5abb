import { type Footprint, footprintCorners, overlapDepth_m } from '../../geometry/footprint'
import type { Outline } from '../../geometry/outline'
import type { PlanPoint } from '../../geometry/point'
import { containsPoint } from '../../geometry/polygon'

/** How racks without a place are lined up in a hall. */
export interface LayoutRule {
  /** Free space between neighbours of a row, metres. */
  readonly gap_m: number
  /** Between one row and the next, metres. */
  readonly aisle_m: number
  /** Kept free along the walls, metres. */
  readonly margin_m: number
}

/** Project assumption: what two people need to pass; every figure is the user's to change. */
export const defaultLayout: LayoutRule = { gap_m: 0, aisle_m: 1.8, margin_m: 1.2 }

export interface RackToLay {
  readonly width_m: number
  readonly depth_m: number
  /** Racks of one row stand together; a new name begins a new row. */
  readonly row: string | undefined
}

/** How far a place that is taken moves on before it is tried again, metres. */
const STEP_m = 0.1
/** Racks may touch. */
const TOUCH_m = 1e-3

/**
 * Lines racks up in rows along x, from the lower left of a hall, passing over what stands there. Null for each that
 * finds no room.
 */
export function layOutRacks(
  racks: readonly RackToLay[],
  hall: Outline,
  obstacles: readonly Footprint[],
  rule: LayoutRule,
): readonly (PlanPoint | null)[] {
  const xs = hall.map((p) => p[0])
  const ys = hall.map((p) => p[1])
  const [left, right] = [Math.min(...xs) + rule.margin_m, Math.max(...xs) - rule.margin_m]
  const top = Math.max(...ys) - rule.margin_m
  const taken: Footprint[] = [...obstacles]
  let cursor = { x: left, y: Math.min(...ys) + rule.margin_m, depth: 0 }
  let row: string | undefined
  const nextRow = () => ({ x: left, y: cursor.y + cursor.depth + rule.aisle_m, depth: 0 })

  return racks.map((rack, i) => {
    if (i > 0 && rack.row !== row && cursor.depth > 0) cursor = nextRow()
    row = rack.row
    while (cursor.y + rack.depth_m <= top + TOUCH_m) {
      const spot = freeSpot(rack, cursor, right, hall, taken)
      if (spot) {
        taken.push(spot)
        cursor = {
          x: spot.centre_m[0] + rack.width_m / 2 + rule.gap_m,
          y: cursor.y,
          depth: Math.max(cursor.depth, rack.depth_m),
        }
        return spot.centre_m
      }
      // A row in which nothing fitted is no row: try a little further up.
      cursor = cursor.depth > 0 ? nextRow() : { x: left, y: cursor.y + STEP_m, depth: 0 }
    }
    return null
  })
}

function freeSpot(
  { width_m, depth_m }: RackToLay,
  from: { readonly x: number; readonly y: number },
  right: number,
  hall: Outline,
  taken: readonly Footprint[],
): Footprint | null {
  const near = taken.filter((f) => Math.abs(f.centre_m[1] - from.y - depth_m / 2) < depth_m / 2 + reach_m(f))
  for (let x = from.x; x + width_m <= right + TOUCH_m; x += STEP_m) {
    const spot: Footprint = {
      centre_m: [x + width_m / 2, from.y + depth_m / 2],
      width_m,
      depth_m,
      rotation_deg: 0,
    }
    if (!footprintCorners(spot).every((c) => containsPoint(hall, c))) continue
    if (near.every((f) => overlapDepth_m(f, spot) <= TOUCH_m)) return spot
  }
  return null
}

const reach_m = (f: Footprint): number => Math.hypot(f.width_m, f.depth_m) / 2
