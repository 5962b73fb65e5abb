import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/transfer-single'

const site = (rating_kVA: number) => ({
  items: { board: { power: { role: 'conduit', rating_kVA } }, rack: { load: { design_kW: 120 } } },
  placements: {
    board1: {},
    board2: {},
    board3: {},
    rack1: { mission: 'ai' as const },
    rack2: { mission: 'ai' as const },
  },
  connections: {
    'board1>rack1': {},
    'board2>rack2': {},
    'board3>board1': { standby: true },
    'board3>board2': { standby: true },
  },
})
const facts = { power: { board1: { in_kW: 600 }, board2: { in_kW: 600 } } }

describe(RULE, () => {
  it('reports a reserve that cannot carry its blocks together', () => {
    expect(findingsOf(RULE, site(1000), facts)).toMatchObject([
      { severity: 'info', subjects: ['board3'], value: 1200, limit: 1000, unit: 'kVA', params: { blocks: 2 } },
    ])
  })

  it('passes where it can', () => {
    expect(findingsOf(RULE, site(1200), facts)).toEqual([])
  })
})
