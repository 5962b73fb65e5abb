import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/contingency-overload'

const site = { placements: { tx1: {}, tx2: {}, rack1: {} } }
const overload = { id: 'tx2', network: 'power' as const, value: 1100, limit: 1000, unit: 'kVA' as const }

describe(RULE, () => {
  it('reports an overloaded survivor that feeds protected loads', () => {
    const found = findingsOf(RULE, site, {
      contingencies: [{ out: ['tx1'], protectedOverloads: [{ overload, loads: ['rack1'] }] }],
    })
    expect(found).toMatchObject([
      { severity: 'error', subjects: ['tx2'], contingency: ['tx1'], value: 1100, limit: 1000, unit: 'kVA' },
    ])
    expect(found[0]!.message).toContain('one load requiring redundancy depends on it')
  })

  it('does not repeat for every outage what is overloaded in normal operation', () => {
    const contingencies = [{ out: ['tx1'], protectedOverloads: [{ overload, loads: ['rack1'] }] }]
    const normal = (out_kVA: number) => ({ power: { tx2: { out_kVA, limit: 1000, limitUnit: 'kVA' as const } } })
    expect(findingsOf(RULE, site, { contingencies, ...normal(1100) })).toEqual([])
    expect(findingsOf(RULE, site, { contingencies, ...normal(1050) })).toHaveLength(1)
  })

  it('passes where no protected load depends on it, and does not judge pairs', () => {
    expect(findingsOf(RULE, site, { contingencies: [{ out: ['tx1'], overloads: [overload] }] })).toEqual([])
    const pair = { out: ['tx1', 'rack1'], protectedOverloads: [{ overload, loads: ['rack1'] }] }
    expect(findingsOf(RULE, site, { contingencies: [pair] })).toEqual([])
  })
})
