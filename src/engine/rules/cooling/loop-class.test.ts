import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/loop-class'

const rack = (heat: object) => ({
  items: { rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1, ...heat } } },
  placements: { rack1: {} },
})
const at = (supply_C: number) => ({ liquid: { rack1: { supply_C } } })

describe(RULE, () => {
  it('compares the class with the supply of the rack', () => {
    expect(findingsOf(RULE, rack({ waterClass: 'S40' }), at(43))).toMatchObject([
      { severity: 'warning', subjects: ['rack1'], value: 43, limit: 40, params: { class: 'S40' } },
    ])
    expect(findingsOf(RULE, rack({ waterClass: 'S45' }), at(43))).toEqual([])
    expect(findingsOf(RULE, rack({ waterClass: 'W40' }), at(43))).toEqual([])
  })

  it('says nothing that the maker’s own limit says already', () => {
    expect(findingsOf(RULE, rack({ waterClass: 'S40', supplyMax_C: 40 }), at(43))).toEqual([])
  })
})
