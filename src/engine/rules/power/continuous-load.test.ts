import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/continuous-load'

const board = (power: object = {}, code: 'NEC' | 'IEC' = 'NEC', category = 'lv-switchboard') => ({
  items: { board: { category, power: { role: 'conduit' as const, rating_kVA: 1000, ...power } } },
  placements: { board1: {} },
  site: { electricalCode: code },
})
const carrying = (out_kVA: number) => ({ power: { board1: { out_kW: out_kVA, out_kVA } } })

describe(RULE, () => {
  it('warns above 80 % where the item does not say what it is listed for', () => {
    expect(findingsOf(RULE, board(), carrying(850))).toMatchObject([
      { severity: 'warning', subjects: ['board1'], value: 850, limit: 800, unit: 'kVA' },
    ])
  })

  it('passes at 80 %, and takes the project’s own share', () => {
    expect(findingsOf(RULE, board(), carrying(800))).toEqual([])
    expect(findingsOf(RULE, board(), carrying(850), { parameters: { [RULE]: { continuousShare: 0.9 } } })).toEqual([])
  })

  it('leaves what is stated, or overloaded, to power/overload, and IEC sites and other parts alone', () => {
    expect(findingsOf(RULE, board({ continuousFactor: 1 }), carrying(850))).toEqual([])
    expect(findingsOf(RULE, board(), carrying(1100))).toEqual([])
    expect(findingsOf(RULE, board({}, 'IEC'), carrying(850))).toEqual([])
    expect(findingsOf(RULE, board({}, 'NEC', 'transformer'), carrying(850))).toEqual([])
  })
})
