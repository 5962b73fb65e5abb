import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liesWithin, outlinesOverlap, rectangleOutline, stripOutline, translateOutline } from './outline'
import type { PlanPoint } from './point'
import { crossingEdges, signedArea_m2 } from './polygon'

const box = (x0: number, y0: number, x1: number, y1: number) => rectangleOutline([x0, y0], [x1, y1])
/** An L: the north-east quarter of a 10 m square is missing. */
const ell: readonly PlanPoint[] = [
  [0, 0],
  [10, 0],
  [10, 5],
  [5, 5],
  [5, 10],
  [0, 10],
]
const metre = fc.integer({ min: -40, max: 40 })
const rectangle = fc
  .tuple(metre, metre, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([x, y, w, d]) => ({ x, y, w, d, outline: box(x, y, x + w, y + d) }))

describe('liesWithin', () => {
  it('takes shared edges as inside', () => {
    expect(liesWithin(box(0, 0, 10, 10), box(0, 0, 10, 10))).toBe(true)
    expect(liesWithin(box(0, 0, 5, 10), ell)).toBe(true)
    expect(liesWithin(box(0, 0, 5, 10.01), ell)).toBe(false)
  })

  it('sees an edge that leaves across a reentrant corner', () => {
    const across: readonly PlanPoint[] = [
      [0, 0],
      [10, 0],
      [10, 5],
      [0, 10],
    ]
    expect(liesWithin(across, ell)).toBe(false)
  })

  it('agrees with the figures of upright rectangles', () => {
    fc.assert(
      fc.property(rectangle, rectangle, (a, b) => {
        const within = a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.d <= b.y + b.d
        expect(liesWithin(a.outline, b.outline)).toBe(within)
      }),
    )
  })
})

describe('outlinesOverlap', () => {
  it('agrees with the figures of upright rectangles, both ways round', () => {
    fc.assert(
      fc.property(rectangle, rectangle, (a, b) => {
        const overlap = a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.d && b.y < a.y + a.d
        expect(outlinesOverlap(a.outline, b.outline)).toBe(overlap)
        expect(outlinesOverlap(b.outline, a.outline)).toBe(overlap)
      }),
    )
  })

  it('lets a room stand in the missing quarter of an L', () => {
    expect(outlinesOverlap(box(5, 5, 10, 10), ell)).toBe(false)
    expect(outlinesOverlap(box(4.9, 4.9, 10, 10), ell)).toBe(true)
  })
})

describe('stripOutline', () => {
  it('keeps its width along right-angled bends', () => {
    const strip = stripOutline(
      [
        [0, 0],
        [10, 0],
        [10, 8],
      ],
      2,
    )!
    expect(crossingEdges(strip)).toBeNull()
    // Both legs by their middle line; the mitre takes off inside the bend what it adds outside.
    expect(Math.abs(signedArea_m2(strip))).toBeCloseTo(2 * (10 + 8))
  })

  it('needs two different points', () => {
    expect(stripOutline([[1, 1]], 2)).toBeNull()
    expect(
      stripOutline(
        [
          [1, 1],
          [1, 1],
        ],
        2,
      ),
    ).toBeNull()
  })
})

describe('translateOutline', () => {
  it('moves every corner', () => expect(translateOutline(box(0, 0, 1, 1), [2, 3])[2]).toEqual([3, 4]))
})
