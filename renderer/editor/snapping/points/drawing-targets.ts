import Flatbush from 'flatbush'
import { type PlanPoint, rotatePoint } from '../../../../src/geometry/point'
import { layerLines, type UnderlayPlace, underlayPoint } from '../../../../src/imports/drawing/underlay-lines'
import { oncePer } from '../../../../src/memo/once-per'
import type { Underlay } from '../../../../src/model/underlay'
import type { Segment } from './snap-targets'

/** So many pieces of a line are found together: far fewer boxes, and a curve of short pieces is still one place. */
const PIECES = 16

type LaidDrawing = UnderlayPlace & Partial<Pick<Underlay, 'layers' | 'hidden'>>

interface LayerIndex {
  /** Points in the unit square of the underlay, x and y by turns. */
  readonly points: Float64Array
  /** First and last point of each run of pieces, by turns. */
  readonly runs: Uint32Array
  readonly boxes: Flatbush
}

/** Worked out once for each layer as it was read: moving, turning or scaling the drawing leaves it. */
const indexOf = oncePer((layer: NonNullable<Underlay['layers']>[number]): LayerIndex | null => {
  const { points, ends } = layerLines(layer)
  const runs: number[] = []
  let start = 0
  for (const end of ends) {
    for (let first = start; first < end - 1; first += PIECES) runs.push(first, Math.min(first + PIECES, end - 1))
    start = end
  }
  if (runs.length === 0) return null
  const boxes = new Flatbush(runs.length / 2)
  for (let run = 0; run < runs.length; run += 2) {
    let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let i = runs[run]!; i <= runs[run + 1]!; i++) {
      const [x, y] = [points[2 * i]!, points[2 * i + 1]!]
      if (x < minX) minX = x
      if (x > maxX) maxX = x
      if (y < minY) minY = y
      if (y > maxY) maxY = y
    }
    boxes.add(minX, minY, maxX, maxY)
  }
  boxes.finish()
  return { points, runs: Uint32Array.from(runs), boxes }
})

/**
 * Straight pieces of a drawing's shown layers that come within reach of a point  of the plan, and some whose boxes do; a drawing
 * may have millions of them.
 */
export function* drawingSegmentsNear(underlay: LaidDrawing, point: PlanPoint, reach_m: number): Generator<Segment> {
  const { at, size_m, rotation_deg = 0, layers = [], hidden } = underlay
  if (hidden || size_m[0] <= 0 || size_m[1] <= 0) return
  const [x, y] = rotatePoint([point[0] - at[0], point[1] - at[1]], -rotation_deg)
  const [u, v] = [x / size_m[0] + 0.5, y / size_m[1] + 0.5]
  // The square of the reach lies askew on a drawing that is turned.
  const [du, dv] = [(reach_m * Math.SQRT2) / size_m[0], (reach_m * Math.SQRT2) / size_m[1]]
  for (const layer of layers) {
    const index = layer.hidden ? null : indexOf(layer)
    if (!index) continue
    const { points, runs, boxes } = index
    const place = (i: number): PlanPoint => underlayPoint(underlay, points[2 * i]!, points[2 * i + 1]!)
    for (const run of boxes.search(u - du, v - dv, u + du, v + dv))
      for (let i = runs[2 * run]!; i < runs[2 * run + 1]!; i++) {
        const piece: Segment = [place(i), place(i + 1)]
        if (isWithin(piece, point, reach_m)) yield piece
      }
  }
}

const isWithin = ([a, b]: Segment, [x, y]: PlanPoint, reach_m: number): boolean =>
  Math.min(a[0], b[0]) <= x + reach_m &&
  Math.max(a[0], b[0]) >= x - reach_m &&
  Math.min(a[1], b[1]) <= y + reach_m &&
  Math.max(a[1], b[1]) >= y - reach_m
