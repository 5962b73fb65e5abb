import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import { carriedBySets, generatorSite } from '../testing/generator-site'

const RULE = 'power/generator-load'

const at = (altitude_m: number, power: object = {}) => ({
  ...generatorSite(power),
  site: { altitude_m, climate: { designDryBulb_C: 45 } },
})

describe(RULE, () => {
  it('derates for altitude and ambient: 2,000 kW × 0.9 × 0.95 = 1,710 kW at 2,000 m and 45 °C', () => {
    expect(findingsOf(RULE, at(2000), carriedBySets(1800, 1700))).toMatchObject([
      { severity: 'warning', subjects: ['gen1'], contingency: ['utility1'], value: 1800, limit: 1710, unit: 'kW' },
    ])
  })

  it('takes the limits of the item where it states them', () => {
    const high = at(2000, { altitudeLimit_m: 2500, ambient_C: 50 })
    expect(findingsOf(RULE, high, carriedBySets(1800, 1700))).toEqual([])
  })

  it('says which set idles below 30 %, and none that carries nothing', () => {
    expect(findingsOf(RULE, at(0), carriedBySets(500, 0))).toMatchObject([
      { severity: 'info', subjects: ['gen1'], value: 500, limit: 600 },
    ])
    expect(findingsOf(RULE, at(0), carriedBySets(700, 0))).toEqual([])
  })

  it('leaves what exceeds the nameplate to the redundancy rules', () => {
    expect(findingsOf(RULE, at(2000), carriedBySets(2100, 1700))).toEqual([])
  })

  it('judges a set that runs in normal operation as well', () => {
    const worst = { gen1: { unit: 'kW', rating: 2000, limit: 2000, out: [], value: 1800 } } as const
    const found = findingsOf(RULE, at(2000), { worst })
    expect(found).toMatchObject([{ subjects: ['gen1'], contingency: [], limit: 1710 }])
    expect(found[0]!.message).toContain('In normal operation')
  })
})
