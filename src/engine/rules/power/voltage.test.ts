import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/voltage'

const fed = (board_V: number | undefined, rack_V: number) => ({
  items: {
    board: { power: { role: 'conduit' as const, ...(board_V !== undefined && { voltage_V: board_V }) } },
    rack: { power: { role: 'load' as const, voltage_V: rack_V } },
  },
  placements: { board1: {}, rack1: {} },
  connections: { 'board1>rack1': {} },
})

describe(RULE, () => {
  it('warns where the board gives another voltage than the rack takes', () => {
    expect(findingsOf(RULE, fed(480, 415))).toMatchObject([
      { severity: 'warning', subjects: ['board1', 'rack1'], value: 480, limit: 415 },
    ])
  })

  it.each([
    [415, 415],
    [400, 415],
    [415, 240],
    [480, 277],
  ])('passes %d V feeding %d V, line to line or to neutral', (board_V, rack_V) => {
    expect(findingsOf(RULE, fed(board_V, rack_V))).toEqual([])
  })

  it('asks nothing of a board without a voltage, nor of a transformer about its output', () => {
    expect(findingsOf(RULE, fed(undefined, 415))).toEqual([])
    const chain = {
      items: {
        board: { power: { role: 'conduit' as const, voltage_V: 34500 } },
        tx: { category: 'transformer', power: { role: 'conduit' as const, voltage_V: 415 } },
      },
      placements: { board1: {}, tx1: {} },
      connections: { 'board1>tx1': {} },
    }
    expect(findingsOf(RULE, chain)).toEqual([])
  })

  it('takes a stated range of voltages as it is', () => {
    const ranged = fed(480, 415)
    const rack = { power: { ...ranged.items.rack.power, voltageRange_V: [415, 480] } }
    expect(findingsOf(RULE, { ...ranged, items: { ...ranged.items, rack } })).toEqual([])
  })
})
