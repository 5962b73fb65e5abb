import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distance_m } from '../../../src/geometry/point'
import type { Section } from '../../editor/section/section'
import type { Body } from '../items/body'
import { cutFaces } from './cut-faces'

const none: Section = { above_m: null, east_m: null, north_m: null, west_m: null, south_m: null }
const body = (over: Partial<Body> = {}): Body => ({
  id: 'b',
  kind: 'cabinet' as Body['kind'],
  x_m: 10,
  y_m: 20,
  z_m: 0,
  rotation_deg: 0,
  width_m: 2,
  depth_m: 4,
  height_m: 3,
  ...over,
})

describe('cutFaces', () => {
  it('opens what a plane passes through, at the plane', () => {
    expect(cutFaces([body()], { ...none, above_m: 1.8 })[0]!.corners.map((c) => c[2])).toEqual([1.8, 1.8, 1.8, 1.8])
    const [face] = cutFaces([body()], { ...none, west_m: 10.5 })
    expect(face!.corners.every(([x]) => x === 10.5)).toBe(true)
    expect(face!.corners.map(([, y]) => y).sort()).toEqual([18, 18, 22, 22])
  })

  it('opens nothing that a plane misses', () => {
    const section = { above_m: 3.5, east_m: 12, north_m: 25, west_m: 8, south_m: 17 }
    expect(cutFaces([body()], section)).toEqual([])
  })

  it('is as wide as the body is there, whichever way it is turned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), (rotation_deg) => {
        const [face] = cutFaces([body({ rotation_deg, depth_m: 2 })], { ...none, north_m: 20 })
        const [a, b] = face!.corners
        const width = distance_m([a![0], a![1]], [b![0], b![1]])
        // Through the middle of a square: from side to side at least, from corner to corner at most.
        expect(width).toBeGreaterThanOrEqual(2 - 1e-9)
        expect(width).toBeLessThanOrEqual(2 * Math.SQRT2 + 1e-9)
      }),
    )
  })
})
