import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import { applyPatch } from '../../model/patch'
import { keepAsBasis } from './keep-as-basis'

const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Test' },
  items: [{ id: 'rack', category: 'gpu-rack', name: 'Rack', size_m: [1, 1, 2] }],
  placements: ['a', 'b', 'c'].map((id, i) => ({ id, item: 'rack', hall: null, at: [i * 2, 0] })),
  connections: [{ id: 'ab', kind: 'power', from: 'a', to: 'b' }],
  scenarios: [
    {
      id: 's',
      basis: null,
      remove: ['b'],
      change: { a: { rotation_deg: 90 }, c: { label: 'C1' } },
      add: { placements: [], connections: [] },
    },
  ],
}
const items = new Map(document.items!.map((i) => [i.id, i as never]))
const context = (scenario: string | null) => ({ document, scenario, site: resolveSite(document, items, scenario) })

describe('keepAsBasis', () => {
  it('lets removed ones stand again with their connections, and leaves the rest of the scenario', () => {
    const edit = keepAsBasis(context('s'), ['a', 'b'])!
    expect(edit.params).toEqual({ count: 2 })
    const site = resolveSite(applyPatch(document, edit.patch), items, 's')
    expect(site.placements.map((p) => [p.id, p.rotation_deg, p.label])).toEqual([
      ['a', 0, undefined],
      ['b', 0, undefined],
      ['c', 0, 'C1'],
    ])
    expect(site.connections.map((c) => c.id)).toEqual(['ab'])
  })

  it('does nothing to what the scenario leaves alone, and nothing in the baseline', () => {
    expect(keepAsBasis(context('s'), ['x'])).toBeNull()
    expect(keepAsBasis(context(null), ['a'])).toBeNull()
  })
})
