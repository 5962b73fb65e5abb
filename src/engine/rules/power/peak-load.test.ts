import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/peak-load'

const site = (peak_kW: number) => ({
  items: {
    tx: { power: { role: 'conduit' as const, rating_kVA: 260 } },
    board: { power: { role: 'conduit' as const, rating_kVA: 130 } },
    rack: { load: { design_kW: 120, peak_kW } },
  },
  placements: { tx1: {}, board1: {}, board2: {}, rack1: {}, rack2: {} },
  connections: {
    'tx1>board1': {},
    'tx1>board2': {},
    'board1>rack1': {},
    'board2>rack1': {},
    'board1>rack2': {},
    'board2>rack2': {},
  },
})
const facts = {
  power: {
    tx1: { out_kW: 240, out_kVA: 240 },
    board1: { in_kW: 120, out_kW: 120, out_kVA: 120 },
    board2: { in_kW: 120, out_kW: 120, out_kVA: 120 },
    rack1: { in_kW: 120 },
    rack2: { in_kW: 120 },
  },
}

describe(RULE, () => {
  it('divides the difference of peak and design power upwards as demand is', () => {
    expect(findingsOf(RULE, site(132), facts)).toMatchObject([
      { severity: 'warning', subjects: ['tx1'], value: 264, limit: 260, unit: 'kVA' },
      { subjects: ['board1'], value: 132, limit: 130 },
      { subjects: ['board2'], value: 132, limit: 130 },
    ])
  })

  it('passes where the ratings hold, and where no load states a peak', () => {
    expect(findingsOf(RULE, site(130), facts)).toEqual([])
    expect(findingsOf(RULE, site(120), facts)).toEqual([])
  })

  it('gives all of it to the side that is live', () => {
    const oneSide = { power: { ...facts.power, board2: { live: false } } }
    expect(findingsOf(RULE, site(126), oneSide)).toMatchObject([{ subjects: ['board1'], value: 132 }])
  })

  it('leaves what is overloaded already to power/overload', () => {
    const over = { power: { ...facts.power, tx1: { out_kW: 270, out_kVA: 270 } } }
    expect(findingsOf(RULE, site(130), over)).toEqual([])
  })
})
