import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/overload'

const board = (power: object, code: 'NEC' | 'IEC' = 'NEC') => ({
  items: { board: { power: { role: 'conduit' as const, ...power } } },
  placements: { board1: {} },
  site: { electricalCode: code },
})

describe(RULE, () => {
  it('compares apparent power with rating × continuousFactor and cites the code', () => {
    const found = findingsOf(RULE, board({ rating_kVA: 1000, continuousFactor: 0.8 }), {
      power: { board1: { out_kW: 790, out_kVA: 810 } },
    })
    expect(found).toMatchObject([{ severity: 'error', subjects: ['board1'], value: 810, limit: 800, unit: 'kVA' }])
    expect(found[0]!.standard).toContain('NEC')
  })

  it('passes at the limit itself', () => {
    const facts = { power: { board1: { out_kW: 790, out_kVA: 800 } } }
    expect(findingsOf(RULE, board({ rating_kVA: 1000, continuousFactor: 0.8 }), facts)).toEqual([])
  })

  it('reports the tighter of two ratings', () => {
    const found = findingsOf(RULE, board({ rating_kVA: 1000, rating_kW: 700 }), {
      power: { board1: { out_kW: 750, out_kVA: 800 } },
    })
    expect(found).toMatchObject([{ value: 750, limit: 700, unit: 'kW', standard: "maker's data, rating of the item" }])
  })

  it('cites the US code only where it holds', () => {
    const found = findingsOf(RULE, board({ rating_kW: 100, continuousFactor: 0.8 }, 'IEC'), {
      power: { board1: { out_kW: 90, out_kVA: 90 } },
    })
    expect(found[0]!.standard).toContain('IEC 60364-4-43')
  })
})
