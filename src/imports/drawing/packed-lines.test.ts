import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineStore } from './dxf/line-store'
import { packLines, unpackLines } from './packed-lines'

const point = fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
const lists = fc.array(fc.array(point, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 })

const storeOf = (lines: readonly (readonly (readonly [number, number])[])[]): LineStore => {
  const store = new LineStore()
  for (const line of lines) {
    for (const [x, y] of line) store.push(x, y)
    store.finish(0)
  }
  return store
}

describe('packed lines', () => {
  it('come back to a step of ten millionths of the drawing, however they lie', () => {
    fc.assert(
      fc.property(lists, (lines) => {
        const flat = lines.flat()
        const [xs, ys] = [flat.map((p) => p[0]), flat.map((p) => p[1])]
        const min = [Math.min(...xs), Math.min(...ys)] as const
        const max = [Math.max(...xs), Math.max(...ys)] as const
        const packed = packLines(storeOf(lines), { min, max })
        expect(packed).toMatch(/^[A-Za-z0-9+/]*$/)
        const { points, ends } = unpackLines(packed)
        expect([...ends]).toEqual(lines.map((_, i) => lines.slice(0, i + 1).flat().length))
        flat.forEach(([x, y], i) => {
          const share = (v: number, axis: 0 | 1) => (v - min[axis]) / Math.max(max[axis] - min[axis], 1e-6)
          expect(Math.abs(points[2 * i]! - share(x, 0))).toBeLessThan(1e-7)
          expect(Math.abs(points[2 * i + 1]! - share(y, 1))).toBeLessThan(1e-7)
        })
      }),
    )
  })

  it('of a text that breaks off are those before the break, and no more than its letters can hold', () => {
    const packed = packLines(
      storeOf([
        [
          [0, 0],
          [10, 5],
        ],
        [
          [3, 3],
          [4, 4],
          [10, 10],
        ],
      ]),
      { min: [0, 0], max: [10, 10] },
    )
    for (let end = 0; end < packed.length; end++) {
      const { points, ends } = unpackLines(packed.slice(0, end))
      expect(points.length).toBe((ends.at(-1) ?? 0) * 2)
      expect(points.length).toBeLessThanOrEqual(10)
    }
    expect(unpackLines('/////////').points.length).toBeLessThan(10)
  })
})
