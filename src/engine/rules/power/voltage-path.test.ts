import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/voltage-path'

const site = (board_V: number, rack: object, secondBoard_V?: number) => ({
  items: {
    board: { power: { role: 'conduit' as const, voltage_V: board_V } },
    other: { power: { role: 'conduit' as const, voltage_V: secondBoard_V ?? board_V } },
    panel: { power: { role: 'conduit' as const } },
    rack: { power: { role: 'load' as const, ...rack } },
  },
  placements: { board1: {}, other1: {}, panel1: {}, rack1: {} },
  connections: { 'board1>panel1': {}, 'other1>panel1': {}, 'panel1>rack1': {} },
})

describe(RULE, () => {
  it('carries the voltage through parts that state none', () => {
    expect(findingsOf(RULE, site(480, { voltage_V: 415 }))).toMatchObject([
      { severity: 'warning', subjects: ['panel1', 'rack1'], value: 480, limit: 415, unit: 'V' },
    ])
    expect(findingsOf(RULE, site(415, { voltage_V: 415 }))).toEqual([])
  })

  it('takes a stated range as it is', () => {
    expect(findingsOf(RULE, site(480, { voltage_V: 415, voltageRange_V: [415, 480] }))).toEqual([])
  })

  it('finds two paths that bring different voltages', () => {
    expect(findingsOf(RULE, site(415, { voltage_V: 415 }, 480))).toMatchObject([
      { subjects: ['other1', 'panel1'], value: 480, limit: 415, params: { kind: 'paths' } },
    ])
  })

  it('does not look through a transformer that does not say what it gives', () => {
    const base = site(34500, { voltage_V: 415 })
    const chain = { ...base, items: { ...base.items, panel: { category: 'transformer', power: { role: 'conduit' } } } }
    expect(findingsOf(RULE, chain)).toEqual([])
  })
})
