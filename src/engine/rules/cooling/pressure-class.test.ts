import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import { pressureLoop } from '../testing/pressure-loop'

const RULE = 'cooling/pressure-class'

describe(RULE, () => {
  it('finds a pump set that its own head on top of the filling is too much for', () => {
    // 250 of filling and 4/3 × 180 of head at no flow.
    const [found] = findingsOf(RULE, pressureLoop({ fill_kPa: 250, maxPressure_kPa: 400 }))
    expect(found).toMatchObject({ subjects: ['cdu1'], limit: 400, unit: 'kPa' })
    expect(found!.value).toBeCloseTo(490, 6)
  })

  it('passes PN 10, and the coolant below it spares a rack upstairs', () => {
    expect(findingsOf(RULE, pressureLoop({ fill_kPa: 250, maxPressure_kPa: 1000 }))).toEqual([])
    expect(findingsOf(RULE, pressureLoop({ fill_kPa: 250 }, { rack: { maxPressure_kPa: 400 } }))).toEqual([])
    expect(findingsOf(RULE, pressureLoop({ fill_kPa: 250 }, { rack: { maxPressure_kPa: 370 } }))).toHaveLength(1)
  })
})
