import { expect, it } from 'vitest'
import type { PlanPoint } from '../../../src/geometry/point'
import { boxAroundBoxes, boxAroundPoints } from './plan-box'

it('is around everything, however much that is', () => {
  const many = Array.from({ length: 300_000 }, (_, i): PlanPoint => [i, -i])
  const box = { minX: 0, minY: -299_999, maxX: 299_999, maxY: 0 }
  expect(boxAroundPoints(many)).toEqual({ ...box, maxY: expect.closeTo(0) })
  expect(boxAroundBoxes([box, { minX: -1, minY: 0, maxX: 3, maxY: 5 }])).toEqual({ ...box, minX: -1, maxY: 5 })
})
