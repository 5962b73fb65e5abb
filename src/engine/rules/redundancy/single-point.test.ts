import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/single-point'

const overload = { id: 'tx2', network: 'power' as const, value: 1400, limit: 1000, unit: 'kVA' as const }
const site = {
  items: { rack: { load: { design_kW: 120 } } },
  placements: { tx1: {}, tx2: {}, rack1: { mission: 'ai' as const } },
}
const out = (id: string) => ({ out: [id], protectedOverloads: [{ overload, loads: ['rack1'] }] })

describe(RULE, () => {
  it('says once how many there are and which is worst', () => {
    expect(findingsOf(RULE, site, { contingencies: [out('tx1'), out('tx2')] })).toMatchObject([
      { severity: 'info', subjects: ['tx1', 'tx2'], value: 120, params: { points: 2, worst: 'tx1' } },
    ])
  })

  it('counts a load once for each outage, however many overloads stand before it', () => {
    const loads = ['rack1']
    const before = { overload: { ...overload, id: 'tx1' }, loads }
    const both = { out: ['tx1'], protectedUnserved: loads, protectedOverloads: [before, { overload, loads }] }
    const other = { out: ['tx2'], protectedUnserved: ['rack2'], protectedOverloads: [{ overload, loads: ['rack1'] }] }
    const two = { ...site, placements: { ...site.placements, rack2: { item: 'rack', mission: 'ai' as const } } }
    expect(findingsOf(RULE, two, { contingencies: [both, other] })).toMatchObject([
      { value: 240, params: { points: 2, worst: 'tx2' } },
    ])
  })

  it('leaves one alone, pairs, and loads without requirement to other rules', () => {
    expect(findingsOf(RULE, site, { contingencies: [out('tx1')] })).toEqual([])
    const lost = (id: string) => ({ out: [id], unserved: ['rack1'] })
    expect(findingsOf(RULE, site, { contingencies: [lost('tx1'), lost('tx2')] })).toEqual([])
  })
})
