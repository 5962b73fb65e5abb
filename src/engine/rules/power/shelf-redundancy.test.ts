import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/shelf-redundancy'

const rack = (design_kW: number, shelves: object = { count: 8, rating_kW: 33 }, redundancy?: 'none') => ({
  items: { 'gpu-rack': { load: { design_kW, shelves } } },
  placements: {
    'gpu-rack1': { ...(redundancy && { redundancy }) },
    'gpu-rack2': { ...(redundancy && { redundancy }) },
  },
})

describe(RULE, () => {
  it('says that 8 shelves of 33 kW on two feeds leave 132 kW, too few for 140', () => {
    expect(findingsOf(RULE, rack(140))).toMatchObject([
      { severity: 'warning', subjects: ['gpu-rack1', 'gpu-rack2'], value: 140, limit: 132, unit: 'kW' },
    ])
    expect(findingsOf(RULE, rack(132))).toEqual([])
  })

  it('loses a quarter on four feeds, and the larger part where they do not divide evenly', () => {
    expect(findingsOf(RULE, rack(227, { count: 4, rating_kW: 110, feeds: 4 }))).toEqual([])
    expect(findingsOf(RULE, rack(60, { count: 3, rating_kW: 33, feeds: 2 }))).toMatchObject([{ limit: 33 }])
  })

  it('asks nothing of a rack that requires no redundancy', () => {
    expect(findingsOf(RULE, rack(140, { count: 8, rating_kW: 33 }, 'none'))).toEqual([])
  })
})
