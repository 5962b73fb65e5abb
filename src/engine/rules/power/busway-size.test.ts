import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/busway-size'

const busway = (fed_V: number, power: object = {}) => ({
  items: {
    board: { power: { role: 'conduit' as const, voltage_V: fed_V } },
    busway: { power: { role: 'conduit' as const, voltage_V: 415, rating_kVA: 575, rating_A: 800, ...power } },
  },
  placements: { board1: {}, busway1: {} },
  connections: { 'board1>busway1': {} },
})
const carrying = (out_kVA: number) => ({ power: { busway1: { out_kW: out_kVA, out_kVA } } })

describe(RULE, () => {
  it('compares the current at the voltage that it is fed with', () => {
    const found = findingsOf(RULE, busway(400), carrying(570))
    expect(found).toMatchObject([{ severity: 'error', subjects: ['busway1'], limit: 800, unit: 'A' }])
    expect(found[0]!.value).toBeCloseTo(822.7, 1)
  })

  it('passes at its own voltage, nameplate rounding included', () => {
    expect(findingsOf(RULE, busway(415), carrying(575))).toEqual([])
  })

  it('leaves to power/overload what exceeds the rating in kVA', () => {
    expect(findingsOf(RULE, busway(400), carrying(600))).toEqual([])
  })

  it('judges a part that states its current alone', () => {
    const bare = { rating_kVA: undefined, voltage_V: undefined, continuousFactor: 0.8 }
    expect(findingsOf(RULE, busway(415, bare), carrying(500))).toMatchObject([{ limit: 640 }])
    expect(findingsOf(RULE, busway(415, bare), carrying(450))).toEqual([])
  })
})
