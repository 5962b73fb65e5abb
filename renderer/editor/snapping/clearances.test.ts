import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../src/geometry/box'
import { clearancesOf } from './clearances'

const box = (minX: number, minY: number, maxX: number, maxY: number): Box => ({ minX, minY, maxX, maxY })

describe('clearancesOf', () => {
  it('measures to the nearest thing opposite, and to a wall', () => {
    const found = clearancesOf(
      box(0, 0, 1, 1),
      [box(3, 0.5, 4, 2), box(2, 5, 3, 6), box(-9, 0, -8, 1)],
      [
        [
          [-2, -5],
          [20, -5],
        ],
      ],
    )
    expect(found).toEqual([
      { axis: 'x', from: [1, 0.75], to: [3, 0.75], length_m: 2 },
      { axis: 'y', from: [0.5, -5], to: [0.5, 0], length_m: 5 },
    ])
  })

  it('says nothing of what touches or lies over it, nor of what is far', () => {
    expect(clearancesOf(box(0, 0, 1, 1), [box(1, 0, 2, 1), box(0, 0.5, 1, 3), box(0, 50, 1, 51)], [])).toEqual([])
  })

  it('never reaches into what it measures to', () => {
    const side = fc.integer({ min: -20, max: 20 })
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { maxLength: 8 }), (corners) => {
        const others = corners.map(([x, y]) => box(x, y, x + 1, y + 1))
        for (const { axis, from, to, length_m } of clearancesOf(box(0, 0, 1, 1), others, [])) {
          const i = axis === 'x' ? 0 : 1
          expect(to[i] - from[i]).toBeCloseTo(length_m)
          expect(length_m).toBeGreaterThan(0)
        }
      }),
    )
  })
})
