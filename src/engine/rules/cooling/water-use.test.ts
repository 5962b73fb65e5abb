import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/water-use'

const site = (evaporation_l_perkWh: number, waterLimit_m3_perYear?: number) => ({
  site: { name: 'test', ...(waterLimit_m3_perYear === undefined ? {} : { waterLimit_m3_perYear }) },
  items: { tower: { liquidCooling: { role: 'sink', evaporation_l_perkWh } } },
  placements: { tower1: { hall: null }, tower2: { hall: null } },
})
const facts = { liquid: { tower1: { out_kW: 1000 }, tower2: { out_kW: 0 } } }

describe(RULE, () => {
  it('adds the evaporation of a year up against the limit of the site', () => {
    // 1 000 kW × 1.6 L/kWh × 8 760 h = 14 016 m³
    expect(findingsOf(RULE, site(1.6, 14_000), facts)).toMatchObject([
      { subjects: ['tower1'], value: 14_016, limit: 14_000, params: { use_l: 14_016_000 } },
    ])
    expect(findingsOf(RULE, site(1.6, 14_100), facts)).toEqual([])
    expect(findingsOf(RULE, site(1.6), facts)).toEqual([])
  })

  it('is silent without IT load to measure it by, and where nothing evaporates', () => {
    expect(findingsOf(RULE, site(9), facts)).toEqual([])
    expect(findingsOf(RULE, site(0, 1), facts)).toEqual([])
  })
})
