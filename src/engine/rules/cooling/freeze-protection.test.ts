import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/freeze-protection'

const plant = (glycol: number | undefined, designMin_C?: number, hall: string | null = null) => ({
  site: { name: 'test', climate: { designMin_C } },
  items: { cooler: { liquidCooling: { role: 'sink', ...(glycol === undefined ? {} : { glycol }) } } },
  placements: { cooler1: { hall }, cooler2: { hall } },
})

describe(RULE, () => {
  it('wants glycol outdoors where it freezes', () => {
    expect(findingsOf(RULE, plant(undefined, -8))).toMatchObject([
      { severity: 'warning', subjects: ['cooler1', 'cooler2'], value: -8, limit: 3, params: { stated: 'no' } },
    ])
    expect(findingsOf(RULE, plant(0, -8))).toMatchObject([{ params: { stated: 'water' } }])
  })

  it('compares the freezing point of the mixture, with a margin', () => {
    expect(findingsOf(RULE, plant(0.2, -8))).toMatchObject([{ limit: -4.2, params: { stated: 'yes', glycol: 0.2 } }])
    expect(findingsOf(RULE, plant(0.3, -8))).toEqual([])
  })

  it('has nothing to say indoors, in mild climates and where the coldest day is unknown', () => {
    expect(findingsOf(RULE, plant(undefined, -8, 'H1'))).toEqual([])
    expect(findingsOf(RULE, plant(undefined, 4))).toEqual([])
    expect(findingsOf(RULE, plant(undefined))).toEqual([])
  })
})
