import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/price-age'
const priced = (year: number, status: 'new' | 'existing' = 'new') => ({
  items: { cdu: { cost: { low: 1, base: 2, high: 3, currency: 'USD', year } } },
  placements: { cdu1: { status }, cdu2: { status } },
})

describe(RULE, () => {
  it('reports prices of more than two years ago once per year', () => {
    expect(findingsOf(RULE, priced(2024))).toMatchObject([
      { severity: 'info', subjects: ['cdu1', 'cdu2'], value: 3, limit: 2, params: { year: '2024', items: 'cdu' } },
    ])
    expect(findingsOf(RULE, priced(2025))).toEqual([])
  })

  it('asks no price of what stands already, and nothing without a date', () => {
    expect(findingsOf(RULE, priced(2019, 'existing'))).toEqual([])
    expect(findingsOf(RULE, priced(2019), { today: '' })).toEqual([])
  })
})
