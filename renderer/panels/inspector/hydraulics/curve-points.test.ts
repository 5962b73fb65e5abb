import { describe, expect, it } from 'vitest'
import { firstPoints, isPumpCurve, nextPoint } from './curve-points'

describe('points of a pump curve', () => {
  it('rise in flow and fall in head', () => {
    expect(
      isPumpCurve([
        [0, 300],
        [500, 250],
        [900, 120],
      ]),
    ).toBe(true)
    expect(
      isPumpCurve([
        [0, 300],
        [500, 300],
      ]),
    ).toBe(false)
    expect(
      isPumpCurve([
        [500, 300],
        [500, 200],
      ]),
    ).toBe(false)
    expect(
      isPumpCurve([
        [-1, 300],
        [500, 200],
      ]),
    ).toBe(false)
  })

  it('begin at the point that the product names', () => {
    expect(firstPoints(240, 800)).toEqual([
      [0, 320],
      [800, 240],
    ])
  })

  it('go on along the last stretch, and never below no head', () => {
    expect(
      nextPoint([
        [0, 300],
        [500, 250],
      ]),
    ).toEqual([1000, 200])
    expect(
      nextPoint([
        [0, 300],
        [500, 100],
      ]),
    ).toEqual([1000, 50])
  })
})
