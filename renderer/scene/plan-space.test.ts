import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rotatePoint } from '../../src/geometry/point'
import { type PlanVector, sceneYaw_rad, toPlan, toScene } from './plan-space'

const metres = fc.double({ min: -1e4, max: 1e4, noNaN: true })

it('goes to the scene and back without loss', () => {
  fc.assert(
    fc.property(metres, metres, metres, (x, y, z) => {
      const back = toPlan(toScene([x, y, z]))
      // -0 and 0 are the same place.
      expect(back.map((v) => v + 0)).toEqual([x, y, z].map((v) => v + 0))
    }),
  )
})

it('keeps east, north and up a right-handed set', () => {
  const [east, north, up] = (
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as PlanVector[]
  ).map(toScene)
  const [a, b] = [east!, north!]
  const cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
  expect(cross.map((v) => v + 0)).toEqual([...up!].map((v) => v + 0))
})

it('turns the same way as the plan does', () => {
  const [x, y] = rotatePoint([1, 0], 30)
  const expected = toScene([x, y, 0])
  // Rotation about the scene's vertical: (x, z) -> (x cos + z sin, -x sin + z cos).
  const yaw = sceneYaw_rad(30)
  expect(Math.cos(yaw)).toBeCloseTo(expected[0])
  expect(-Math.sin(yaw)).toBeCloseTo(expected[2])
})
