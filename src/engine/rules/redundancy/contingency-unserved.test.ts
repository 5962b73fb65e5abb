import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/contingency-unserved'

const site = {
  items: { rack: { load: { design_kW: 120 } } },
  placements: { tx1: {}, tx2: {}, rack1: {}, rack2: {} },
}

describe(RULE, () => {
  it('reports the protected loads that one outage leaves unserved', () => {
    const found = findingsOf(RULE, site, { contingencies: [{ out: ['tx1'], protectedUnserved: ['rack2', 'rack1'] }] })
    expect(found).toMatchObject([
      { severity: 'error', subjects: ['rack1', 'rack2'], contingency: ['tx1'], value: 240, limit: 0, unit: 'kW' },
    ])
    expect(found[0]!.message).toBe(
      'With tx1 out of service 2 loads requiring redundancy (240 kW) are not served: rack1, rack2.',
    )
  })

  it('passes where only unprotected loads are lost, and does not judge pairs', () => {
    expect(findingsOf(RULE, site, { contingencies: [{ out: ['tx1'], unserved: ['rack1'] }] })).toEqual([])
    expect(findingsOf(RULE, site, { contingencies: [{ out: ['tx1', 'tx2'], protectedUnserved: ['rack1'] }] })).toEqual(
      [],
    )
  })
})
