import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../model/connection'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/conductor-ampacity'

const run = (connection: Partial<Connection>, code: 'NEC' | 'IEC' = 'NEC') => ({
  items: {
    board: { power: { role: 'conduit' as const, voltage_V: 415 } },
    rack: { load: { design_kW: 132, powerFactor: 0.95 } },
  },
  placements: { board1: {}, rack1: {} },
  connections: { 'board1>rack1': connection },
  site: { electricalCode: code },
})
/** 193.3 A at 415 V. */
const facts = { power: { rack1: { in_kW: 132 } } }

describe(RULE, () => {
  it('compares the load current with the table of the code', () => {
    expect(findingsOf(RULE, run({ conductor_mm2: 67.4 }), facts)).toMatchObject([
      { severity: 'warning', subjects: ['board1', 'rack1'], limit: 175, unit: 'A', params: { kind: 'load' } },
    ])
    expect(findingsOf(RULE, run({ conductor_mm2: 85 }), facts)).toEqual([])
    expect(findingsOf(RULE, run({ conductor_mm2: 50 }, 'IEC'), facts)).toMatchObject([{ limit: 179 }])
    expect(findingsOf(RULE, run({ conductor_mm2: 70 }, 'IEC'), facts)).toEqual([])
  })

  it('adds parallel conductors, knows aluminium, and takes the next smaller size of the table', () => {
    expect(findingsOf(RULE, run({ conductor_mm2: 35, parallel: 2 }), facts)).toEqual([])
    expect(findingsOf(RULE, run({ conductor_mm2: 85, conductor: 'aluminium' }), facts)).toMatchObject([{ limit: 155 }])
  })

  it('lets an NEC breaker be the next standard size, an IEC one not', () => {
    expect(findingsOf(RULE, run({ conductor_mm2: 127, breaker_A: 300 }), facts)).toEqual([])
    expect(findingsOf(RULE, run({ conductor_mm2: 127, breaker_A: 350 }), facts)).toMatchObject([
      { value: 350, limit: 300, params: { kind: 'breaker' } },
    ])
    expect(findingsOf(RULE, run({ conductor_mm2: 95, breaker_A: 315 }, 'IEC'), facts)).toMatchObject([
      { value: 315, limit: 278 },
    ])
  })

  it('is silent about a size outside the table, or none', () => {
    expect(findingsOf(RULE, run({ conductor_mm2: 1000 }), facts)).toEqual([])
    expect(findingsOf(RULE, run({ breaker_A: 6000 }), facts)).toEqual([])
  })
})
