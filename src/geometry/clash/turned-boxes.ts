import type { Footprint } from '../footprint'
import { rotatePoint } from '../point'

/**
 * Turned rectangles in plan as rows of eight numbers, so that a test of two reads two cache lines: centre, half extents
 * of the axis-parallel box around it, half width, half depth, cosine and sine of its turn. Metres.
 */
export interface TurnedBoxes {
  readonly count: number
  readonly rows: Float64Array
}

/** Numbers in a row. */
export const ROW = 8
const REACH_X = 2
const REACH_Y = 3
const HALF_WIDTH = 4
const HALF_DEPTH = 5
const COS = 6
const SIN = 7

/** Footprints as rows of one typed array, turned already. */
export function turnedBoxes(footprints: readonly Footprint[]): TurnedBoxes {
  const rows = new Float64Array(footprints.length * ROW)
  footprints.forEach((footprint, i) => {
    writeBox(rows, i, footprint)
  })
  return { count: footprints.length, rows }
}

/** Puts a footprint into row `i`. */
export function writeBox(rows: Float64Array, i: number, { centre_m, width_m, depth_m, rotation_deg }: Footprint): void {
  const [cos, sin] = rotatePoint([1, 0], rotation_deg)
  const w = width_m / 2
  const d = depth_m / 2
  const at = i * ROW
  rows[at] = centre_m[0]
  rows[at + 1] = centre_m[1]
  rows[at + REACH_X] = Math.abs(w * cos) + Math.abs(d * sin)
  rows[at + REACH_Y] = Math.abs(w * sin) + Math.abs(d * cos)
  rows[at + HALF_WIDTH] = w
  rows[at + HALF_DEPTH] = d
  rows[at + COS] = cos
  rows[at + SIN] = sin
}

/** The diagonal of row `i`, metres: no turn makes the box reach further. */
export const diagonal_m = (rows: Float64Array, i: number): number =>
  2 * Math.sqrt(rows[i * ROW + HALF_WIDTH]! ** 2 + rows[i * ROW + HALF_DEPTH]! ** 2)

/**
 * How far two rows reach into each other, metres: `overlapDepth_m` without its corners. Zero or less where they do not.
 * Along a face normal of one, the other covers the sum of its half extents' projections; the least common stretch over
 * the four normals decides (separating-axis theorem).
 */
export function rowOverlap_m(rows: Float64Array, i: number, j: number): number {
  const a = i * ROW
  const b = j * ROW
  const dx = rows[b]! - rows[a]!
  const dy = rows[b + 1]! - rows[a + 1]!
  const besideX = rows[a + REACH_X]! + rows[b + REACH_X]! - Math.abs(dx)
  if (besideX <= 0) return besideX
  const besideY = rows[a + REACH_Y]! + rows[b + REACH_Y]! - Math.abs(dy)
  if (besideY <= 0) return besideY
  const [aw, ad, ac, as] = [rows[a + HALF_WIDTH]!, rows[a + HALF_DEPTH]!, rows[a + COS]!, rows[a + SIN]!]
  const [bw, bd, bc, bs] = [rows[b + HALF_WIDTH]!, rows[b + HALF_DEPTH]!, rows[b + COS]!, rows[b + SIN]!]
  const along = Math.abs(ac * bc + as * bs)
  const across = Math.abs(ac * bs - as * bc)
  const first = common_m(aw, bw * along + bd * across, dx * ac + dy * as)
  if (first <= 0) return first
  const second = common_m(ad, bw * across + bd * along, dy * ac - dx * as)
  if (second <= 0) return second
  const third = common_m(bw, aw * along + ad * across, dx * bc + dy * bs)
  if (third <= 0) return third
  const fourth = common_m(bd, aw * across + ad * along, dy * bc - dx * bs)
  return Math.min(Math.min(first, second), Math.min(third, fourth))
}

/** What two stretches of half lengths `a` and `b` have in common where their middles are `apart`. */
const common_m = (a: number, b: number, apart: number): number => Math.min(a + b - Math.abs(apart), 2 * Math.min(a, b))
