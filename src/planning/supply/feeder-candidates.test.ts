import { describe, expect, it } from 'vitest'
import { checkSite } from '../../engine/check-site'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import { type Item, itemSchema } from '../../model/item'
import { feederCandidates } from './feeder-candidates'
import { traceSupply } from './supply-paths'

const items = new Map<string, Item>(
  [
    { id: 'util', category: 'utility-feed', name: 'Utility', power: { role: 'source', rating_kVA: 9000 } },
    { id: 'tx', category: 'transformer', name: 'Transformer', power: { role: 'conduit', rating_kVA: 2000 } },
    {
      id: 'board',
      category: 'lv-switchboard',
      name: 'Board',
      power: { role: 'conduit', rating_kVA: 2000, voltage_V: 415 },
    },
    {
      id: 'board480',
      category: 'lv-switchboard',
      name: 'Board',
      power: { role: 'conduit', rating_kVA: 2000, voltage_V: 480 },
    },
    {
      id: 'asic',
      category: 'asic-rack',
      name: 'ASIC rack',
      load: { design_kW: 70, powerFactor: 1 },
      power: { role: 'load' },
    },
    {
      id: 'gpu',
      category: 'gpu-rack',
      name: 'GPU rack',
      load: { design_kW: 120 },
      power: { role: 'load', voltage_V: 415 },
    },
  ].map((i) => [i.id, itemSchema.parse(i)]),
)
const feeds = (...pairs: string[]): SiteDocument['connections'] =>
  pairs.map((pair, i) => ({ id: `k${i}`, kind: 'power', from: pair.split('>')[0]!, to: pair.split('>')[1]! }))
const placed: Record<string, string> = {
  U: 'util',
  T1: 'tx',
  T2: 'tx',
  B1: 'board',
  B2: 'board',
  H: 'board480',
  R1: 'asic',
}
const gpu = { ...resolveSite(site([], { G: 'gpu' }), items).placements[0]! }

function site(connections: SiteDocument['connections'], standing = placed): SiteDocument {
  return {
    format: 'guscio-site',
    version: 1,
    site: { name: 'S' },
    placements: Object.entries(standing).map(([id, item], i) => ({ id, item, at: [i * 5, 0] })),
    connections: connections ?? [],
  }
}
function candidates(...pairs: string[]) {
  const resolved = resolveSite(site(feeds(...pairs)), items)
  const check = checkSite(resolved)
  const removed = new Set(['R1'])
  const supply = traceSupply(resolved, check, removed)
  return { supply, found: feederCandidates(resolved, check, supply, { removed, near: [0, 0], into: [gpu] }) }
}
const line = ['U>T1', 'U>T2', 'T1>B1', 'T2>B2', 'T1>H']

describe('feederCandidates', () => {
  it('are live boards of the kind in use, of the voltage that fits', () => {
    const { found } = candidates(...line, 'B1>R1')
    expect(found.map((c) => c.id).sort()).toEqual(['B1', 'B2'])
    expect(found.every((c) => c.familiar)).toBe(true)
  })

  it('carry the chain that each depends on, without what all share', () => {
    const { found } = candidates(...line, 'B1>R1')
    expect(found.find((c) => c.id === 'B2')?.chain).toEqual(['B2', 'T2'])
  })

  it('leave out what is dead', () => {
    expect(candidates('U>T1', 'T1>B1', 'B1>R1').found.map((c) => c.id)).toEqual(['B1'])
  })

  it('are the ends of the distribution where nothing is fed yet', () => {
    const { found } = candidates(...line)
    expect(found.map((c) => c.id).sort()).toEqual(['B1', 'B2'])
  })

  it('know what the removed loads set free, all the way up', () => {
    const { supply } = candidates(...line, 'B1>R1')
    expect(['B1', 'T1', 'U'].map((id) => supply.remaining_kVA(id))).toEqual([0, 0, 0].map((v) => expect.closeTo(v, 6)))
  })
})
