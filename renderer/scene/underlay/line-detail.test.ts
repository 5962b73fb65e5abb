import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLineDetail } from './line-detail'

const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
const lines = fc.array(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 5 }), {
  minLength: 1,
  maxLength: 10,
})

describe('createLineDetail', () => {
  it('draws every piece of every line that reaches far enough, and none that is much smaller', () => {
    fc.assert(
      fc.property(lines, share, (list, least) => {
        let n = 0
        const ends = Uint32Array.from(list, (line) => (n += line.length))
        const { geometry, drawOver } = createLineDetail([{ points: Float64Array.from(list.flat(2)), ends }], [20, 10])
        drawOver(least)
        const [at, index] = [geometry.getAttribute('position'), geometry.getIndex()!]
        const drawn = Array.from({ length: geometry.drawRange.count / 2 }, (_, i) =>
          [0, 1].flatMap((k) => [at.getX(index.getX(2 * i + k)) + 0.5, 0.5 - at.getZ(index.getX(2 * i + k))]),
        )
        const piecesOf = (line: readonly (readonly [number, number])[]) =>
          line.slice(1).map((p, i) => [...line[i]!, ...p].map((v) => Math.fround(v - 0.5) + 0.5))
        const reach = (line: readonly (readonly [number, number])[]) => {
          const [xs, ys] = [line.map((p) => p[0]), line.map((p) => p[1])]
          return Math.max(Math.max(...xs) - Math.min(...xs), (Math.max(...ys) - Math.min(...ys)) / 2)
        }
        const key = (pieces: readonly (readonly number[])[]) =>
          pieces.map((p) => p.map((v) => v.toFixed(4)).join(' ')).sort()
        const must = key(list.filter((line) => reach(line) > least).flatMap(piecesOf))
        const may = key(list.filter((line) => reach(line) > least / 1.5).flatMap(piecesOf))
        expect(key(drawn)).toEqual(expect.arrayContaining(must))
        if (least > 0) expect(may).toEqual(expect.arrayContaining(key(drawn)))
        drawOver(0)
        expect(geometry.drawRange.count / 2).toBe(list.flatMap(piecesOf).length)
      }),
    )
  })
})
