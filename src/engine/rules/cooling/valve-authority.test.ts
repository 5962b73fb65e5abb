import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import { pressureLoop } from '../testing/pressure-loop'

const RULE = 'cooling/valve-authority'

describe(RULE, () => {
  it('finds a valve far larger than its circuit needs', () => {
    const [found] = findingsOf(RULE, pressureLoop({}, { run: { valveKv_m3h: 30 } }))
    expect(found).toMatchObject({ subjects: ['rack1'], limit: 0.25, severity: 'warning' })
    expect(found!.value).toBeGreaterThan(0.05)
    expect(found!.value).toBeLessThan(0.2)
  })

  it('passes one that takes its part, and a run without a valve', () => {
    expect(findingsOf(RULE, pressureLoop({}, { run: { valveKv_m3h: 14 } }))).toEqual([])
    expect(findingsOf(RULE, pressureLoop({}))).toEqual([])
  })
})
