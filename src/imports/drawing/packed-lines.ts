import { decode, encode } from 'vlq'
import { type DrawingBounds, underlaySize } from './drawing-bounds'
import type { LineStore } from './dxf/line-store'
import { thinCurve } from './thin-curve'

/** Steps of a packed coordinate in the side of the unit square: a tenth of a millimetre on a site of one kilometre. */
const PACKED_STEPS = 1e7

/** Points of curves that change nothing larger than this share of the drawing are left out: a millimetre on 500 m. */
const UNSEEN = 1 / 500_000

/**
 * Lines as text: of each the number of its points, then what each point lies further than the one before, x and y, in
 * steps of the unit square that the bounds become; as Base64 VLQ, the digits of source maps, the sign in the lowest bit.
 */
export function packLines(lines: LineStore, bounds: DrawingBounds): string {
  const { points, ends, curved, count, pointCount } = lines
  const numbers: number[] = []
  const { min } = bounds
  const [width, height] = underlaySize(bounds)
  const unseen = Math.max(width, height) * UNSEEN
  const kept = new Uint32Array(pointCount)
  let [x, y, start] = [0, 0, 0]
  for (let line = 0; line < count; line++) {
    const end = ends[line]!
    const left = curved[line] === 1 ? thinCurve(points, start, end, unseen, kept) : keepAll(start, end, kept)
    numbers.push(left)
    for (let k = 0; k < left; k++) {
      const i = kept[k]! * 2
      const toX = Math.round(((points[i]! - min[0]) / width) * PACKED_STEPS)
      const toY = Math.round(((points[i + 1]! - min[1]) / height) * PACKED_STEPS)
      numbers.push(toX - x, toY - y)
      x = toX
      y = toY
    }
    start = end
  }
  return encode(numbers)
}

function keepAll(start: number, end: number, kept: Uint32Array): number {
  for (let i = start; i < end; i++) kept[i - start] = i
  return end - start
}

/** Lines in the unit square: `x, y` pairs of all of them, and up to which point each goes. */
export interface UnitLines {
  readonly points: Float64Array
  readonly ends: Uint32Array
}

/** What `packLines` wrote; a line that breaks off ends with the text. */
export function unpackLines(packed: string): UnitLines {
  const numbers = decode(packed)
  const points = new Float64Array(numbers.length)
  const ends: number[] = []
  let [x, y, n, at] = [0, 0, 0, 0]
  while (at < numbers.length) {
    for (let left = numbers[at++]!; left > 0 && at + 1 < numbers.length; left--) {
      x += numbers[at++]!
      y += numbers[at++]!
      points[n++] = x / PACKED_STEPS
      points[n++] = y / PACKED_STEPS
    }
    ends.push(n / 2)
  }
  return { points: points.slice(0, n), ends: Uint32Array.from(ends) }
}
