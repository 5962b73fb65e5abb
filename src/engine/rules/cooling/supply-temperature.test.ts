import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/supply-temperature'

const rack = {
  items: { rack: { load: { design_kW: 120 }, heat: { liquidFraction: 0.85, supplyMax_C: 45 } } },
  placements: { rack1: {} },
}

describe(RULE, () => {
  it('reports a supply above the maker’s limit', () => {
    expect(findingsOf(RULE, rack, { liquid: { rack1: { supply_C: 50 } } })).toMatchObject([
      { severity: 'error', subjects: ['rack1'], value: 50, limit: 45, unit: 'C' },
    ])
  })

  it('passes at the limit, and leaves dead loops to the rules about them', () => {
    expect(findingsOf(RULE, rack, { liquid: { rack1: { supply_C: 45 } } })).toEqual([])
    expect(findingsOf(RULE, rack, { liquid: { rack1: { supply_C: 50, live: false } } })).toEqual([])
  })
})
