import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { checkSite } from '../check-site'
import { comparePlacements } from './compare-placements'
import { compareSites } from './compare-sites'

const items = new Map(
  (
    [
      { id: 'feed', category: 'utility-feed', name: 'Feed', power: { role: 'source', rating_kW: 100 } },
      { id: 'miner', category: 'asic-rack', name: 'Miner', power: { role: 'load' }, load: { design_kW: 60 } },
    ] as unknown as Item[]
  ).map((item) => [item.id, item]),
)
const power = (id: string, from: string, to: string, side?: string) => ({
  id,
  kind: 'power',
  from,
  to,
  ...(side && { side }),
})
const document = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Two' },
  placements: [
    { id: 'F1', item: 'feed', at: [0, 0] },
    { id: 'F2', item: 'feed', at: [0, 5] },
    { id: 'a', item: 'miner', at: [5, 0], label: 'A' },
    { id: 'b', item: 'miner', at: [9, 0] },
    { id: 'c', item: 'miner', at: [12, 0] },
  ],
  connections: [power('1', 'F1', 'a', 'A'), power('2', 'F2', 'b')],
  scenarios: [
    {
      id: 's',
      remove: ['c'],
      removeConnections: ['2'],
      add: { placements: [{ id: 'd', item: 'miner', at: [20, 0] }], connections: [power('3', 'F1', 'b')] },
      change: { a: { at: [8, 4] } },
    },
  ],
} as unknown as SiteDocument
const baseline = resolveSite(document, items, null)
const site = resolveSite(document, items, 's')

describe('comparePlacements', () => {
  it('tells what was added, removed, moved and changed, and in what', () => {
    expect(comparePlacements(baseline, site)).toMatchObject([
      {
        id: 'a',
        name: 'A',
        kind: 'moved',
        moved_m: 5,
        fields: [{ field: 'place', before: '5.00, 0.00', after: '8.00, 4.00' }],
      },
      { id: 'b', kind: 'changed', moved_m: null, fields: [{ field: 'power', before: 'F2', after: 'F1' }] },
      { id: 'd', kind: 'added', fields: [] },
      { id: 'c', kind: 'removed', fields: [] },
    ])
  })

  it('finds nothing between a site and itself, and the mirror image the other way round', () => {
    expect(comparePlacements(site, site)).toEqual([])
    const kinds = comparePlacements(site, baseline).map(({ id, kind }) => [id, kind])
    expect(kinds).toEqual([
      ['a', 'moved'],
      ['b', 'changed'],
      ['c', 'added'],
      ['d', 'removed'],
    ])
  })
})

describe('compareSites', () => {
  const variant = (of: typeof site) => ({ site: of, check: checkSite(of), estimate: null })

  it('sets figures side by side and parts the findings', () => {
    const { figures, gained, lost } = compareSites(variant(baseline), variant(site))
    expect(figures.find((f) => f.figure === 'mining_kW')).toMatchObject({ before: 120, after: 120 })
    expect(figures.find((f) => f.figure === 'facility')).toMatchObject({ before: null, after: null })
    // Both miners now hang on one feed of 100 kW.
    expect(gained.some((f) => f.subjects.includes('F1') && f.severity === 'error')).toBe(true)
    expect(lost.some((f) => f.subjects.includes('c'))).toBe(true)
  })
})
