import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import { pressureLoop } from '../testing/pressure-loop'

const RULE = 'cooling/pump-suction'

describe(RULE, () => {
  it('finds a pump with less at its suction than it needs', () => {
    const [found] = findingsOf(RULE, pressureLoop({ fill_kPa: 20, npsh_kPa: 120 }))
    // Atmosphere 101.3 + 20 − 7.4 of vapour at 40 °C.
    expect(found).toMatchObject({ subjects: ['cdu1'], limit: 120, unit: 'kPa' })
    expect(found!.value).toBeCloseTo(113.9, 1)
  })

  it('passes one with enough, which less air over a high site takes away', () => {
    const pump = { fill_kPa: 40, npsh_kPa: 120 }
    expect(findingsOf(RULE, pressureLoop(pump))).toEqual([])
    expect(findingsOf(RULE, pressureLoop(pump, { site: { altitude_m: 2500 } }))).toHaveLength(1)
  })
})
