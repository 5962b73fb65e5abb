import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../model/connection'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/transfer-hold-up'

const site = (transfer_ms: number, connections: Record<string, Partial<Connection>>, holdUp_ms?: number) => ({
  items: {
    ats: { power: { role: 'conduit' as const, transfer_ms } },
    ups: { power: { role: 'conduit' as const } },
    board: { power: { role: 'conduit' as const } },
    'gpu-rack': {
      load: { design_kW: 120 },
      power: { role: 'load' as const, ...(holdUp_ms !== undefined && { holdUp_ms }) },
    },
  },
  placements: { board1: {}, ats1: {}, ups1: {}, 'gpu-rack1': {}, 'gpu-rack2': {} },
  connections: { 'board1>ats1': {}, ...connections },
})

describe(RULE, () => {
  it('warns where the switch is slower than the loads ride through', () => {
    expect(findingsOf(RULE, site(100, { 'ats1>gpu-rack1': {}, 'ats1>gpu-rack2': {} }))).toMatchObject([
      { severity: 'warning', subjects: ['ats1'], value: 100, limit: 20, unit: 'ms', params: { loads: 2 } },
    ])
  })

  it('passes a static switch, and a load that holds longer', () => {
    expect(findingsOf(RULE, site(4, { 'ats1>gpu-rack1': {} }))).toEqual([])
    expect(findingsOf(RULE, site(25, { 'ats1>gpu-rack1': {} }, 30))).toEqual([])
  })

  it('passes where a UPS stands between or another side holds', () => {
    expect(findingsOf(RULE, site(100, { 'ats1>ups1': {}, 'ups1>gpu-rack1': {} }))).toEqual([])
    expect(findingsOf(RULE, site(100, { 'ats1>gpu-rack1': {}, 'board1>gpu-rack1': {} }))).toEqual([])
  })
})
