import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/air-capacity'

const site = { items: { fan: { airCooling: { capacity_kW: 300 } } }, placements: { fan1: {} } }

describe(RULE, () => {
  it('reports a cooler asked for more than its capacity', () => {
    const found = findingsOf(RULE, site, { air: { fan1: { out_kW: 310, limit: 300 } }, hallAirHeat_kW: { H1: 620 } })
    expect(found).toMatchObject([{ severity: 'error', subjects: ['fan1'], value: 310, limit: 300, unit: 'kW' }])
    expect(found[0]!.message).toContain('620 kW')
  })

  it('passes at capacity', () => {
    expect(findingsOf(RULE, site, { air: { fan1: { out_kW: 300, limit: 300 } } })).toEqual([])
  })
})
