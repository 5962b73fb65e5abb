import { type DrawingBounds, underlaySize } from './drawing-bounds'
import type { LineStore } from './dxf/line-store'
import { thinCurve } from './thin-curve'

/** Steps of a packed coordinate in the side of the unit square: a tenth of a millimetre on a site of one kilometre. */
const PACKED_STEPS = 1e7
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const codes = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0))
const digitValues = new Uint8Array(128)
codes.forEach((code, value) => {
  digitValues[code] = value
})
/** Five bits to a digit, the sixth says that another follows. */
const [BITS, LOW, MORE] = [5, 31, 32] as const
const MOST_DIGITS = 6

/** Points of curves that change nothing larger than this share of the drawing are left out: a millimetre on 500 m. */
const UNSEEN = 1 / 500_000

/**
 * Lines as text: of each the number of its points, then what each point lies further than the one before, x and y, in
 * steps of the unit square that the bounds become; as Base64 VLQ, the digits of source maps, the sign in the lowest bit.
 */
export function packLines(lines: LineStore, bounds: DrawingBounds): string {
  const { points, ends, curved, count, pointCount } = lines
  const text = new Uint8Array((pointCount * 2 + count) * MOST_DIGITS)
  const { min } = bounds
  const [width, height] = underlaySize(bounds)
  let at = 0
  const put = (value: number): void => {
    let rest = value < 0 ? -value * 2 + 1 : value * 2
    do {
      const digit = rest & LOW
      rest >>>= BITS
      text[at++] = codes[rest > 0 ? digit | MORE : digit]!
    } while (rest > 0)
  }
  const unseen = Math.max(width, height) * UNSEEN
  const kept = new Uint32Array(pointCount)
  let [x, y, start] = [0, 0, 0]
  for (let line = 0; line < count; line++) {
    const end = ends[line]!
    const left = curved[line] === 1 ? thinCurve(points, start, end, unseen, kept) : keepAll(start, end, kept)
    put(left)
    for (let k = 0; k < left; k++) {
      const i = kept[k]! * 2
      const toX = Math.round(((points[i]! - min[0]) / width) * PACKED_STEPS)
      const toY = Math.round(((points[i + 1]! - min[1]) / height) * PACKED_STEPS)
      put(toX - x)
      put(toY - y)
      x = toX
      y = toY
    }
    start = end
  }
  return new TextDecoder().decode(text.subarray(0, at))
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
  let at = 0
  const take = (): number => {
    let [value, shift] = [0, 0]
    while (at < packed.length) {
      const digit = digitValues[packed.charCodeAt(at++)]!
      value |= (digit & LOW) << shift
      if ((digit & MORE) === 0) break
      shift += BITS
    }
    return value & 1 ? -(value >>> 1) : value >>> 1
  }
  // No number takes less than a digit.
  const points = new Float64Array(packed.length)
  const ends: number[] = []
  let [x, y, n] = [0, 0, 0]
  while (at < packed.length) {
    for (let left = take(); left > 0 && at < packed.length; left--) {
      x += take()
      y += take()
      points[n++] = x / PACKED_STEPS
      points[n++] = y / PACKED_STEPS
    }
    ends.push(n / 2)
  }
  return { points: points.slice(0, n), ends: Uint32Array.from(ends) }
}
