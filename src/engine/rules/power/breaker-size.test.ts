import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/breaker-size'

const fed = (breaker_A: number, continuousFactor?: number, code: 'NEC' | 'IEC' = 'NEC') => ({
  items: {
    board: {
      power: { role: 'conduit' as const, voltage_V: 415, ...(continuousFactor !== undefined && { continuousFactor }) },
    },
    rack: { load: { design_kW: 132, powerFactor: 0.95 } },
  },
  placements: { board1: {}, rack1: {} },
  connections: { 'board1>rack1': { breaker_A } },
  site: { electricalCode: code },
})
const facts = { power: { rack1: { in_kW: 132 } } }

describe(RULE, () => {
  it('sizes a 132 kW rack at 415 V and power factor 0.95: 193.3 A, × 1.25 = 241.6 A, so 250 A', () => {
    expect(findingsOf(RULE, fed(250), facts)).toEqual([])
    const found = findingsOf(RULE, fed(225), facts)
    expect(found).toMatchObject([
      { severity: 'warning', subjects: ['board1', 'rack1'], limit: 180, params: { next_A: 250 } },
    ])
    expect(found[0]!.value).toBeCloseTo(193.3, 1)
    expect(found[0]!.standard).toContain('NEC')
  })

  it('errs where the board is held to 80 %, or the load is above the breaker', () => {
    expect(findingsOf(RULE, fed(225, 0.8), facts)).toMatchObject([{ severity: 'error' }])
    expect(findingsOf(RULE, fed(175), facts)).toMatchObject([{ severity: 'error' }])
  })

  it('asks for no margin of a board listed for 100 %, nor under IEC', () => {
    expect(findingsOf(RULE, fed(200, 1), facts)).toEqual([])
    expect(findingsOf(RULE, fed(200, undefined, 'IEC'), facts)).toEqual([])
  })

  it('says which rating is no standard one under the code of the site', () => {
    expect(findingsOf(RULE, fed(315), facts)).toMatchObject([{ severity: 'info', value: 315, limit: 350 }])
    expect(findingsOf(RULE, fed(315, undefined, 'IEC'), facts)).toEqual([])
    expect(findingsOf(RULE, fed(350, undefined, 'IEC'), facts)).toMatchObject([{ limit: 400 }])
  })

  it('is silent without a breaker or a voltage', () => {
    const { connections: _, ...open } = fed(100)
    expect(findingsOf(RULE, { ...open, connections: { 'board1>rack1': {} } }, facts)).toEqual([])
  })
})
