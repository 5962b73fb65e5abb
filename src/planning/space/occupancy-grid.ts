import type { Box } from '../../geometry/box'
import type { PlanPoint } from '../../geometry/point'
import { containsPoint } from '../../geometry/polygon'

/** Edges that touch within a millimetre do not block each other. */
const touch_m = 1e-3

/**
 * A raster of what is occupied. Boxes block every cell they reach into, so a free answer is never wrong; once sealed,
 * whether a window of cells is free costs four look-ups whatever its size (summed-area table, Crow 1984).
 */
export class OccupancyGrid {
  readonly columns: number
  readonly rows: number
  private readonly marks: Int32Array
  private sums: Int32Array | null = null

  constructor(
    readonly bounds: Box,
    readonly cell_m: number,
  ) {
    this.columns = Math.max(1, Math.ceil((bounds.maxX - bounds.minX) / cell_m - touch_m))
    this.rows = Math.max(1, Math.ceil((bounds.maxY - bounds.minY) / cell_m - touch_m))
    this.marks = new Int32Array((this.columns + 1) * (this.rows + 1))
  }

  /** Blocks the cells that the box reaches into. Call before the first `isFree`. */
  block(box: Box): void {
    const { minX, minY } = this.bounds
    const c0 = clamp(Math.floor((box.minX - minX + touch_m) / this.cell_m), this.columns)
    const c1 = clamp(Math.ceil((box.maxX - minX - touch_m) / this.cell_m), this.columns)
    const r0 = clamp(Math.floor((box.minY - minY + touch_m) / this.cell_m), this.rows)
    const r1 = clamp(Math.ceil((box.maxY - minY - touch_m) / this.cell_m), this.rows)
    if (c0 < c1 && r0 < r1) this.mark(c0, r0, c1, r1)
  }

  /** Blocks what lies outside a polygon (a hall), or inside it (a building seen from the yard). */
  blockPolygon(corners: readonly PlanPoint[], side: 'outside' | 'inside'): void {
    const { minX, minY } = this.bounds
    for (let r = 0; r < this.rows; r++) {
      const bottom = spans(corners, minY + r * this.cell_m + touch_m)
      const top = spans(corners, minY + (r + 1) * this.cell_m - touch_m)
      if (side === 'inside') {
        for (const [from, to] of [...bottom, ...top]) {
          const c0 = clamp(Math.floor((from - minX + touch_m) / this.cell_m), this.columns)
          const c1 = clamp(Math.ceil((to - minX - touch_m) / this.cell_m), this.columns)
          if (c0 < c1) this.mark(c0, r, c1, r + 1)
        }
        continue
      }
      // Everything counts as outside; where both edges of a row run inside, that is taken back.
      this.mark(0, r, this.columns, r + 1)
      for (const [from, to] of common(bottom, top)) {
        const c0 = clamp(Math.ceil((from - minX - touch_m) / this.cell_m), this.columns)
        const c1 = clamp(Math.floor((to - minX + touch_m) / this.cell_m), this.columns)
        if (c0 < c1) this.mark(c0, r, c1, r + 1, -1)
      }
    }
  }

  /** True where no cell of columns [c0, c1) and rows [r0, r1) is blocked and all lie within the bounds. */
  isFree(c0: number, r0: number, c1: number, r1: number): boolean {
    if (c0 < 0 || r0 < 0 || c1 > this.columns || r1 > this.rows) return false
    this.sums ??= this.seal()
    const w = this.columns + 1
    const s = this.sums
    return s[r1 * w + c1]! - s[r0 * w + c1]! - s[r1 * w + c0]! + s[r0 * w + c0]! === 0
  }

  private mark(c0: number, r0: number, c1: number, r1: number, by = 1): void {
    const w = this.columns + 1
    this.marks[r0 * w + c0]! += by
    this.marks[r0 * w + c1]! -= by
    this.marks[r1 * w + c0]! -= by
    this.marks[r1 * w + c1]! += by
  }

  /** Turns corner marks into cell counts, then into sums of blocked cells below and left of each corner. */
  private seal(): Int32Array {
    const w = this.columns + 1
    const counts = this.marks.slice()
    const sums = new Int32Array(counts.length)
    for (let r = 0; r < this.rows; r++) {
      for (let c = 0; c < this.columns; c++) {
        const i = r * w + c
        const left = c > 0 ? counts[i - 1]! : 0
        const below = r > 0 ? counts[i - w]! : 0
        const corner = c > 0 && r > 0 ? counts[i - w - 1]! : 0
        counts[i] = counts[i]! + left + below - corner
        const blocked = counts[i]! > 0 ? 1 : 0
        sums[i + w + 1] = blocked + sums[i + 1]! + sums[i + w]! - sums[i]!
      }
    }
    return sums
  }
}

const clamp = (value: number, max: number): number => Math.max(0, Math.min(max, value))

/** Where a horizontal line runs inside a polygon, as [from, to] pairs rising in x. */
function spans(corners: readonly PlanPoint[], y: number): [number, number][] {
  const crossings: number[] = []
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const [ax, ay] = corners[i]!
    const [bx, by] = corners[j]!
    if (ay > y !== by > y) crossings.push(ax + ((y - ay) * (bx - ax)) / (by - ay))
  }
  crossings.sort((a, b) => a - b)
  const pairs: [number, number][] = []
  for (let i = 0; i + 1 < crossings.length; i += 2) pairs.push([crossings[i]!, crossings[i + 1]!])
  return pairs
}

/** The stretches that both lists cover. */
function common(a: readonly [number, number][], b: readonly [number, number][]): [number, number][] {
  return a.flatMap(([from, to]) =>
    b.map(([f, t]): [number, number] => [Math.max(from, f), Math.min(to, t)]).filter(([f, t]) => f < t),
  )
}

/** True where all four corners and the middles of all four sides of the box lie in the polygon. */
export function boxInside(corners: readonly PlanPoint[], box: Box): boolean {
  const xs = [box.minX, (box.minX + box.maxX) / 2, box.maxX]
  const ys = [box.minY, (box.minY + box.maxY) / 2, box.maxY]
  return xs.every((x) => ys.every((y) => containsPoint(corners, [x, y], touch_m)))
}

/** True where two boxes reach into each other by more than a millimetre. */
export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.minX < b.maxX - touch_m && b.minX < a.maxX - touch_m && a.minY < b.maxY - touch_m && b.minY < a.maxY - touch_m
