import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanPoint } from '../../geometry/point'
import { carryEnds } from './carry-ends'

const run: PlanPoint[] = [
  [0, 0],
  [4, 0],
  [4, 6],
  [10, 6],
  [10, 9],
]
const isRight = (points: readonly PlanPoint[]): boolean =>
  points.slice(1).every((p, i) => p[0] === points[i]![0] || p[1] === points[i]![1])

describe('carryEnds', () => {
  it('moves the leg of the end alone', () => {
    expect(carryEnds(run, [1, 2], [10, 9])).toEqual([[1, 2], [4, 2], ...run.slice(2)])
    expect(carryEnds(run, [0, 0], [12, 20])).toEqual([...run.slice(0, 3), [12, 6], [12, 20]])
  })

  it('keeps the shape of a run that moves as a whole', () => {
    expect(carryEnds(run, [3, 5], [13, 14])).toEqual(run.map(([x, y]) => [x + 3, y + 5]))
  })

  it('turns a straight run once', () => {
    const straight: PlanPoint[] = [
      [0, 0],
      [5, 0],
    ]
    expect(carryEnds(straight, [0, 3], [5, 0])).toEqual([
      [0, 3],
      [5, 3],
      [5, 0],
    ])
    expect(carryEnds(straight, [-2, 0], [5, 0])).toEqual([
      [-2, 0],
      [5, 0],
    ])
  })

  it('leaves an oblique leg oblique', () => {
    const oblique: PlanPoint[] = [
      [0, 0],
      [3, 4],
      [9, 4],
    ]
    expect(carryEnds(oblique, [1, 0], [9, 4])).toEqual([[1, 0], ...oblique.slice(1)])
  })

  it('keeps right angles and ends where it should', () => {
    const whole = fc.integer({ min: -20, max: 20 })
    const spot = fc.tuple(whole, whole)
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        const there = carryEnds(run, from, to)
        expect([there[0], there.at(-1)]).toEqual([from, to])
        expect(isRight(there)).toBe(true)
      }),
    )
  })
})
