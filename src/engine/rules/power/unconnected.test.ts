import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/unconnected'

const site = {
  items: { 'asic-rack': { load: { design_kW: 80 } }, pdu: { power: { role: 'conduit' as const } } },
  placements: { rack1: { item: 'asic-rack' }, pdu1: {}, shelf1: {} },
  connections: { 'pdu1>rack1': {} },
}

describe(RULE, () => {
  it('reports a dead load, and a dead conduit as a warning', () => {
    const dead = { live: false }
    const found = findingsOf(RULE, site, { power: { rack1: dead, pdu1: dead, shelf1: dead } })
    expect(found).toMatchObject([
      { severity: 'error', subjects: ['rack1'], limit: 80 },
      { severity: 'warning', subjects: ['pdu1'] },
    ])
    expect(found[0]!.message).toBe('rack1 has no live power path in normal operation: its provider is dead.')
  })

  it('is silent where all is live', () => {
    expect(findingsOf(RULE, site)).toEqual([])
  })
})
