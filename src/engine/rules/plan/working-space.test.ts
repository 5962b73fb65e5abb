import { describe, expect, it } from 'vitest'
import { workingDepth_m } from './working-space'

const FOOT_m = 0.3048

describe('workingDepth_m', () => {
  // NEC 110.26(A)(1): 480Y/277 V 3, 3½ and 4 ft for conditions 1, 2, 3; 208Y/120 V 3 ft in any. Metric values rounded by the code.
  it.each([
    [277, 1, 3],
    [277, 2, 3.5],
    [277, 3, 4],
    [120, 1, 3],
    [120, 2, 3],
    [120, 3, 3],
  ] as const)('%d V to ground, condition %d: %d ft', (volt, condition, feet) => {
    expect(workingDepth_m(volt, condition)).toBeCloseTo(feet * FOOT_m, 2)
  })

  it('grows with voltage and condition, and ends above 75 kV', () => {
    const steps = [120, 277, 900, 2400, 7200, 20_000, 40_000]
    for (const condition of [1, 2, 3] as const) {
      const depths = steps.map((volt) => workingDepth_m(volt, condition)!)
      expect([...depths].sort((a, b) => a - b)).toEqual(depths)
    }
    expect(workingDepth_m(80_000, 2)).toBeNull()
  })
})
