import { BufferAttribute, BufferGeometry } from 'three'
import type { UnitLines } from '../../../src/imports/drawing/packed-lines'

/** Lines of a drawing as pairs of points, the longest first, so that those too small to be seen can be left undrawn. */
export interface LineDetail {
  readonly geometry: BufferGeometry
  /** Draws the lines that reach at least this share of the drawing's larger side, and more that are little shorter. */
  drawOver(share: number): void
}

/** Half octaves of a share: sixty-four reach down to a billionth. */
const STEPS = 64
const stepOf = (share: number): number =>
  share > 0 ? Math.min(STEPS - 1, Math.max(0, Math.floor(-2 * Math.log2(share)))) : STEPS - 1

/** @param size_m size of the unit square that the lines lie in; only its shape matters */
export function createLineDetail(layers: readonly UnitLines[], size_m: readonly [number, number]): LineDetail {
  const [wide, high] = size_m.map((side) => side / Math.max(...size_m)) as [number, number]
  const pointCount = layers.reduce((sum, { points }) => sum + points.length / 2, 0)
  const positions = new Float32Array(pointCount * 3)
  const steps = layers.map(({ points, ends }) =>
    Uint8Array.from(ends, (_, i) => stepOf(reach(points, ends, i, wide, high))),
  )
  /** Numbers of the points of the pieces that come before each step. */
  const upTo = new Uint32Array(STEPS + 1)
  layers.forEach(({ ends }, n) => {
    ends.forEach((end, i) => {
      upTo[steps[n]![i]! + 1]! += 2 * Math.max(0, end - (ends[i - 1] ?? 0) - 1)
    })
  })
  for (let step = 1; step <= STEPS; step++) upTo[step]! += upTo[step - 1]!
  const pieces = new Uint32Array(upTo[STEPS]!)
  const next = upTo.slice()
  let first = 0
  layers.forEach(({ points, ends }, n) => {
    for (let i = 0; i < points.length; i += 2) {
      positions[(first + i / 2) * 3] = points[i]! - 0.5
      positions[(first + i / 2) * 3 + 2] = 0.5 - points[i + 1]!
    }
    let begin = 0
    for (let line = 0; line < ends.length; line++) {
      const end = ends[line]!
      const step = steps[n]![line]!
      for (let i = begin; i + 1 < end; i++) {
        const at = next[step]!
        pieces[at] = first + i
        pieces[at + 1] = first + i + 1
        next[step] = at + 2
      }
      begin = end
    }
    first += points.length / 2
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(pieces, 1))
  return { geometry, drawOver: (share) => geometry.setDrawRange(0, upTo[stepOf(share) + 1]!) }
}

/** The larger side of a line's box, as a share of the drawing's larger side. */
function reach(points: Float64Array, ends: Uint32Array, line: number, wide: number, high: number): number {
  let [x0, y0] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [x1, y1] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = (ends[line - 1] ?? 0) * 2; i < ends[line]! * 2; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!]
    if (x < x0) x0 = x
    if (x > x1) x1 = x
    if (y < y0) y0 = y
    if (y > y1) y1 = y
  }
  return Math.max((x1 - x0) * wide, (y1 - y0) * high)
}
