import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/cascade'

const outdoors = { hall: null }
const site = (design_kW: number, electricalCode: 'NEC' | 'IEC' = 'NEC') => ({
  site: { electricalCode },
  items: {
    util: { power: { role: 'source' } },
    tx: { power: { role: 'conduit', rating_kVA: 1000 } },
    rack: { load: { design_kW } },
  },
  placements: { util1: outdoors, tx1: outdoors, tx2: outdoors, rack1: { ...outdoors, mission: 'ai' as const } },
  connections: { 'util1>tx1': {}, 'util1>tx2': {}, 'tx1>rack1': {}, 'tx2>rack1': {} },
})
const facts = (value: number) => ({
  contingencies: [
    { out: ['tx1'], overloads: [{ id: 'tx2', network: 'power' as const, value, limit: 1000, unit: 'kVA' as const }] },
  ],
})

describe(RULE, () => {
  it('follows an overload to the load that it costs', () => {
    expect(findingsOf(RULE, site(1400), facts(1400))).toMatchObject([
      { severity: 'warning', subjects: ['tx2'], contingency: ['tx1'], value: 1400, params: { threshold: 1.35 } },
    ])
    expect(findingsOf(RULE, site(1320, 'IEC'), facts(1320))).toMatchObject([
      { standard: 'IEC 60947-2 2016, 7.2.1.2.4' },
    ])
  })

  it('passes below the tripping current', () => {
    expect(findingsOf(RULE, site(1320), facts(1320))).toEqual([])
  })
})
