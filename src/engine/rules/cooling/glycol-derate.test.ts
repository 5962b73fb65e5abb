import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/glycol-derate'

const plant = (glycol: number) => ({
  items: { cooler: { liquidCooling: { role: 'sink', capacity_kW: 1000, glycol } } },
  placements: { cooler1: { hall: null } },
})
const carrying = (out_kW: number) => ({ liquid: { cooler1: { out_kW } } })

describe(RULE, () => {
  it('takes 6.3 % off a rating on water at 30 % glycol', () => {
    expect(findingsOf(RULE, plant(0.3), carrying(950))).toMatchObject([
      { subjects: ['cooler1'], value: 950, limit: 937, unit: 'kW', params: { rating_kW: 1000 } },
    ])
    expect(findingsOf(RULE, plant(0.3), carrying(930))).toEqual([])
  })

  it('leaves water and plain overload alone', () => {
    expect(findingsOf(RULE, plant(0), carrying(999))).toEqual([])
    expect(findingsOf(RULE, plant(0.3), carrying(1200))).toEqual([])
  })
})
