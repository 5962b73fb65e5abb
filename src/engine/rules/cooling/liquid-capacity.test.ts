import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/liquid-capacity'

const site = {
  items: { cdu: { liquidCooling: { role: 'conduit' as const, capacity_kW: 600 } } },
  placements: { cdu1: {} },
}

describe(RULE, () => {
  it('reports a cooler asked for more than its capacity', () => {
    expect(findingsOf(RULE, site, { liquid: { cdu1: { out_kW: 612, limit: 600 } } })).toMatchObject([
      { severity: 'error', subjects: ['cdu1'], value: 612, limit: 600, unit: 'kW' },
    ])
  })

  it('passes at capacity, and while the cooler is off', () => {
    expect(findingsOf(RULE, site, { liquid: { cdu1: { out_kW: 600, limit: 600 } } })).toEqual([])
    expect(findingsOf(RULE, site, { liquid: { cdu1: { live: false, out_kW: 612, limit: 600 } } })).toEqual([])
  })
})
