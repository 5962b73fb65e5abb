import { expect, it } from 'vitest'
import { offsetRoute } from './offset-route'

it('moves a staircase sideways and keeps its corners square', () => {
  const route = [
    [0, 0],
    [10, 0],
    [10, 20],
    [30, 20],
  ] as const
  expect(offsetRoute(route, 2)).toEqual([
    [0, 2],
    [8, 2],
    [8, 22],
    [30, 22],
  ])
  expect(offsetRoute(offsetRoute(route, 2), -2)).toEqual(route.map((p) => [...p]))
})
