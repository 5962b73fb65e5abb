import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/arc-energy'

const board = (rating_A: number, status: 'new' | 'existing' = 'new', code: 'NEC' | 'IEC' = 'NEC') => ({
  items: { board: { category: 'lv-switchboard', power: { role: 'conduit' as const, rating_A } } },
  placements: { board1: { status }, board2: { status }, rack1: {} },
  site: { electricalCode: code },
})

describe(RULE, () => {
  it('reminds once of all new breakers from 1,200 A on', () => {
    expect(findingsOf(RULE, board(4000))).toMatchObject([
      { severity: 'info', subjects: ['board1', 'board2'], value: 4000, limit: 1200, unit: 'A' },
    ])
  })

  it('counts the breaker of a connection as its provider’s', () => {
    const site = { ...board(800), connections: { 'board2>rack1': { breaker_A: 1200 } } }
    expect(findingsOf(RULE, site)).toMatchObject([{ subjects: ['board2'], value: 1200 }])
  })

  it('leaves smaller ones, existing ones and sites under IEC alone', () => {
    expect(findingsOf(RULE, board(1000))).toEqual([])
    expect(findingsOf(RULE, board(4000, 'existing'))).toEqual([])
    expect(findingsOf(RULE, board(4000, 'new', 'IEC'))).toEqual([])
  })
})
