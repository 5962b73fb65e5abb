import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/connection-overload'

const site = (rating_kW: number) => ({
  placements: { board1: {}, board2: {}, rack1: { item: 'asic-rack' } },
  connections: { 'board1>rack1': { rating_kW, share: 3 }, 'board2>rack1': {} },
})
const facts = { power: { rack1: { in_kW: 80 } } }

describe(RULE, () => {
  it('compares the share of the consumer with the rating of the connection', () => {
    expect(findingsOf(RULE, site(50), facts)).toMatchObject([
      { severity: 'error', subjects: ['board1', 'rack1'], value: 60, limit: 50, unit: 'kW' },
    ])
  })

  it('passes at the rating', () => {
    expect(findingsOf(RULE, site(60), facts)).toEqual([])
  })

  it('gives all of it to the side that is live', () => {
    expect(findingsOf(RULE, site(60), { power: { rack1: { in_kW: 80 }, board2: { live: false } } })).toMatchObject([
      { value: 80 },
    ])
  })

  it('leaves standby connections out while a primary one is live', () => {
    const standby = {
      placements: { board1: {}, board2: {}, rack1: {} },
      connections: { 'board1>rack1': {}, 'board2>rack1': { standby: true, rating_kW: 10 } },
    }
    expect(findingsOf(RULE, standby, facts)).toEqual([])
    expect(findingsOf(RULE, standby, { power: { rack1: { in_kW: 80 }, board1: { live: false } } })).toMatchObject([
      { value: 80, limit: 10 },
    ])
  })
})
