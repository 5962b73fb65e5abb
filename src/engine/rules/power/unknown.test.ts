import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/unknown'

const conduit = (power: object) => ({
  items: { board: { power: { role: 'conduit' as const, ...power } } },
  placements: { board1: {} },
})
const carrying = { power: { board1: { out_kW: 500 } } }

describe(RULE, () => {
  it('says that a conduit under load without a rating was not checked', () => {
    expect(findingsOf(RULE, conduit({}), carrying)).toMatchObject([
      { severity: 'warning', subjects: ['board1'], value: null },
    ])
  })

  it('is silent with either rating, or without load', () => {
    expect(findingsOf(RULE, conduit({ rating_kW: 600 }), carrying)).toEqual([])
    expect(findingsOf(RULE, conduit({ rating_kVA: 600 }), carrying)).toEqual([])
    expect(findingsOf(RULE, conduit({}))).toEqual([])
  })

  it('says once of all UPS under load that no autonomy is stated', () => {
    const ups = { category: 'ups', power: { role: 'conduit' as const, rating_kW: 500 } }
    const stated = { category: 'ups', power: { ...ups.power, autonomy_min: 5 } }
    const site = { items: { ups, stated }, placements: { ups1: {}, ups2: {}, stated1: {} } }
    const loaded = { out_kW: 100 }
    expect(findingsOf(RULE, site, { power: { ups1: loaded, ups2: loaded, stated1: loaded } })).toMatchObject([
      { severity: 'info', subjects: ['ups1', 'ups2'], params: { carried_kW: 200, figure: 'autonomy' } },
    ])
  })
})
