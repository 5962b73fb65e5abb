import { describe, expect, it } from 'vitest'
import { runSupports } from './run-supports'

const run = {
  points: [
    [0, 0],
    [10, 0],
    [10, 3],
  ] as const,
  level_m: 3,
  width_m: 0.24,
  height_m: 0.1,
  ceiling_m: 6,
}

describe('runSupports', () => {
  it('hangs a run every two metres, a bar and two rods each', () => {
    const bodies = runSupports('r', run, new Set())
    // At 2, 4, 6, 8 along the first leg and 2 along the second.
    expect(bodies).toHaveLength(5 * 3)
    expect(Math.max(...bodies.map((b) => b.z_m + b.height_m))).toBeCloseTo(3.36, 1)
  })

  it('stays under the ceiling, and stands on the ground outdoors', () => {
    const low = runSupports('r', { ...run, ceiling_m: 3.2 }, new Set())
    expect(Math.max(...low.map((b) => b.z_m + b.height_m))).toBeCloseTo(3.2, 1)
    const out = runSupports('r', { ...run, ceiling_m: null }, new Set())
    expect(Math.min(...out.map((b) => b.z_m))).toBeCloseTo(0, 1)
  })

  it('draws none twice where runs share a tray', () => {
    const taken = new Set<string>()
    runSupports('r', run, taken)
    const shorter = {
      ...run,
      points: [
        [3, 0],
        [10, 0],
        [10, 3],
      ] as const,
    }
    expect(runSupports('s', shorter, taken)).toEqual([])
  })
})
