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
})
