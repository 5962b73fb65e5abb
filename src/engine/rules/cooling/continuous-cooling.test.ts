import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/continuous-cooling'

const site = (connections: Record<string, object>, redundancy = 'concurrently-maintainable') => ({
  items: {
    ups: { power: { role: 'conduit' } },
    board: { power: { role: 'conduit' } },
    cdu: { load: { design_kW: 5 }, liquidCooling: { role: 'conduit' } },
    rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1 } },
  },
  placements: { ups1: {}, board1: {}, cdu1: {}, rack1: { mission: 'ai' as const, redundancy: redundancy as 'none' } },
  connections: { 'cdu1~rack1': {}, ...connections },
})

describe(RULE, () => {
  it('wants the pumps on a UPS where the racks are', () => {
    expect(findingsOf(RULE, site({ 'ups1>rack1': {}, 'board1>cdu1': {} }))).toMatchObject([
      { severity: 'warning', subjects: ['cdu1'], params: { loads: 1 } },
    ])
  })

  it('passes where both are, where neither is, and leaves fault-tolerant loads to the other rule', () => {
    expect(findingsOf(RULE, site({ 'ups1>rack1': {}, 'ups1>board1': {}, 'board1>cdu1': {} }))).toEqual([])
    expect(findingsOf(RULE, site({ 'board1>rack1': {}, 'board1>cdu1': {} }))).toEqual([])
    expect(findingsOf(RULE, site({ 'ups1>rack1': {}, 'board1>cdu1': {} }, 'fault-tolerant'))).toEqual([])
  })
})
