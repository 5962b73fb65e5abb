import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/utility-single'

const site = (more: Record<string, object>) => ({
  items: {
    util: { power: { role: 'source' } },
    gen: { power: { role: 'source' } },
    board: { power: { role: 'conduit', rating_kVA: 1000 } },
    rack: { load: { design_kW: 120 } },
  },
  placements: { util1: {}, util2: {}, gen1: {}, board1: {}, rack1: { mission: 'ai' as const } },
  connections: { 'util1>board1': {}, 'board1>rack1': {}, ...more },
})
const generator = { 'gen1>board1': { standby: true } }

describe(RULE, () => {
  it('says that one feed and its generators stand for each other', () => {
    expect(findingsOf(RULE, site(generator))).toMatchObject([
      { severity: 'info', subjects: ['util1'], value: 120, params: { loads: 1, reserves: 1 } },
    ])
  })

  it('passes with two feeds, and without a reserve, where the outage itself is a finding', () => {
    expect(findingsOf(RULE, site({ ...generator, 'util2>board1': {} }))).toEqual([])
    expect(findingsOf(RULE, site({}))).toEqual([])
  })
})
