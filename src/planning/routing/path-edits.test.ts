import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanPoint } from '../../geometry/point'
import { moveCorner, moveHalf, moveLeg, removeCorner } from './path-edits'

const run: PlanPoint[] = [
  [0, 0],
  [5, 0],
  [5, 5],
  [10, 5],
]

const isRight = (points: readonly PlanPoint[]): boolean =>
  points.slice(1).every((p, i) => Math.min(Math.abs(p[0] - points[i]![0]), Math.abs(p[1] - points[i]![1])) < 1e-9)

describe('edits of a run', () => {
  it('shift a middle leg sideways only', () => {
    expect(moveLeg(run, 1, [2, 9])).toEqual([
      [0, 0],
      [7, 0],
      [7, 5],
      [10, 5],
    ])
  })

  it('lead to the equipment with a jog where its leg is shifted', () => {
    expect(moveLeg(run, 0, [3, 1])).toEqual([
      [0, 0],
      [0, 1],
      [5, 1],
      [5, 5],
      [10, 5],
    ])
  })

  it('part a leg so that one half goes its own way', () => {
    expect(moveHalf(run, 1, [4.8, 2], [1, 0])).toEqual([
      [0, 0],
      [5, 0],
      [5, 2],
      [6, 2],
      [6, 5],
      [10, 5],
    ])
  })

  it('take a corner out and turn on the other side', () => {
    expect(removeCorner(run, 1)).toEqual([
      [0, 0],
      [0, 5],
      [10, 5],
    ])
    const straight: PlanPoint[] = [
      [0, 0],
      [4, 0],
      [4, 2],
      [8, 2],
      [8, 0],
      [12, 0],
    ]
    expect(isRight(removeCorner(straight, 2))).toBe(true)
  })

  it('keep both ends and right angles whatever is pulled', () => {
    const metres = fc.integer({ min: -20, max: 20 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), metres, metres, fc.constantFrom('leg', 'corner', 'split', 'remove'))),
        (pulls) => {
          let points: PlanPoint[] = run
          for (const [n, x, y, what] of pulls) {
            const corners = points.length - 2
            const leg = n % (points.length - 1)
            if (what === 'leg') points = moveLeg(points, leg, [x, y])
            else if (what === 'split') points = moveHalf(points, leg, [x, y], [x, y])
            else if (corners > 0) {
              const corner = 1 + (n % corners)
              points = what === 'corner' ? moveCorner(points, corner, [x, y]) : removeCorner(points, corner)
            }
          }
          expect([points[0], points.at(-1)]).toEqual([run[0], run[3]])
          expect(isRight(points)).toBe(true)
        },
      ),
    )
  })
})
