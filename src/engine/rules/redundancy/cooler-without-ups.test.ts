import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/cooler-without-ups'

const site = (redundancy: 'fault-tolerant' | 'concurrently-maintainable', cduFeed: string) => ({
  items: {
    'gpu-rack': { load: { design_kW: 120 }, heat: { liquidFraction: 0.85 } },
    cdu: { load: { design_kW: 10 }, liquidCooling: { role: 'conduit' as const } },
    fan: { load: { design_kW: 5 }, airCooling: { capacity_kW: 50 } },
  },
  placements: {
    util1: { hall: null },
    ups1: {},
    pdu1: {},
    cdu1: {},
    fan1: {},
    rack1: { item: 'gpu-rack', redundancy },
  },
  connections: {
    'util1>ups1': {},
    'ups1>pdu1': {},
    'pdu1>fan1': {},
    [`${cduFeed}>cdu1`]: {},
    'cdu1~rack1': {},
  },
})

describe(RULE, () => {
  it('reports a cooler of a fault-tolerant load that hangs on the utility directly', () => {
    expect(findingsOf(RULE, site('fault-tolerant', 'util1'))).toMatchObject([{ severity: 'error', subjects: ['cdu1'] }])
  })

  it('passes behind a UPS, and for lesser requirements', () => {
    expect(findingsOf(RULE, site('fault-tolerant', 'pdu1'))).toEqual([])
    expect(findingsOf(RULE, site('concurrently-maintainable', 'util1'))).toEqual([])
  })
})
