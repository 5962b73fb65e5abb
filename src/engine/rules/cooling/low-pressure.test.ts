import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import { pressureLoop } from '../testing/pressure-loop'

const RULE = 'cooling/low-pressure'

describe(RULE, () => {
  it('finds a filling that does not reach over the racks of another storey', () => {
    const [found] = findingsOf(RULE, pressureLoop({ fill_kPa: 150 }))
    // 14 m of water at 35 °C are 136.5 kPa.
    expect(found).toMatchObject({ subjects: ['cdu1', 'rack1'], unit: 'kPa', limit: 20, severity: 'error' })
    expect(found!.value).toBeCloseTo(13.5, 0)
  })

  it('passes one that does, and says nothing where the filling is not known', () => {
    expect(findingsOf(RULE, pressureLoop({ fill_kPa: 160 }))).toEqual([])
    expect(findingsOf(RULE, pressureLoop({}))).toEqual([])
  })

  it('looks up to the highest pipe', () => {
    expect(findingsOf(RULE, pressureLoop({ fill_kPa: 160 }, { run: { level_m: 4 } }))).toHaveLength(1)
  })
})
