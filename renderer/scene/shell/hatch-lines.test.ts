import { describe, expect, it } from 'vitest'
import type { PlanPoint } from '../../../src/geometry/point'
import { containsPoint } from '../../../src/geometry/polygon'
import { hatchLines } from './hatch-lines'

const ell: readonly PlanPoint[] = [
  [0, 0],
  [10, 0],
  [10, 3],
  [3, 3],
  [3, 10],
  [0, 10],
]

describe('hatchLines', () => {
  it('stays inside, at 45°, evenly spaced', () => {
    const strokes = hatchLines(ell, 1)
    expect(strokes.length).toBeGreaterThan(10)
    for (const [a, b] of strokes) {
      expect(b[0] - a[0]).toBeCloseTo(b[1] - a[1])
      for (const share of [0.01, 0.5, 0.99]) {
        const p: PlanPoint = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]
        expect(containsPoint(ell, p, 1e-6)).toBe(true)
      }
    }
  })

  it('thins out on ground too large for its spacing', () => {
    const field = hatchLines(
      [
        [0, 0],
        [9000, 0],
        [9000, 9000],
      ],
      0.5,
    )
    expect(field.length).toBeLessThanOrEqual(401)
  })
})
