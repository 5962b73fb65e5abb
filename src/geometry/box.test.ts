import { expect, it } from 'vitest'
import { boxAroundBoxes, boxOf } from './box'
import type { PlanPoint } from './point'

it('is around everything, however much that is', () => {
  const many = Array.from({ length: 300_000 }, (_, i): PlanPoint => [i, -i])
  const box = { minX: 0, minY: -299_999, maxX: 299_999, maxY: 0 }
  expect(boxOf(many)).toEqual({ ...box, maxY: expect.closeTo(0) })
  expect(boxAroundBoxes([box, { minX: -1, minY: 0, maxX: 3, maxY: 5 }])).toEqual({ ...box, minX: -1, maxY: 5 })
})
