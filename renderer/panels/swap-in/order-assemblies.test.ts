import { describe, expect, it } from 'vitest'
import type { Catalog } from '../../../src/catalog/catalog'
import type { Assembly } from '../../../src/model/assembly'
import type { SiteDocument } from '../../../src/model/document'
import { resolveSite } from '../../../src/model/effective-site'
import type { Item } from '../../../src/model/item'
import { boardVoltages_V, orderAssemblies } from './order-assemblies'

const conduit = (id: string, category: string, voltage_V: number): Item => ({
  id,
  category,
  name: id,
  power: { role: 'conduit', voltage_V },
})
const items: Item[] = [
  conduit('busway-415', 'busway', 415),
  conduit('busway-400', 'busway', 400),
  conduit('panel-415', 'rpp', 415),
  conduit('board-415', 'lv-switchboard', 415),
  conduit('tx-400', 'transformer', 400),
  conduit('tx-34500', 'transformer', 34_500),
  { id: 'gpu', category: 'gpu-rack', name: 'gpu' },
]
const assembly = (id: string, fed: string, rack?: string): Assembly => ({
  id,
  name: id,
  size_m: [1, 1],
  members: [fed, ...(rack ? [rack] : [])].map((item) => ({ id: item, item, at: [0, 0], rotation_deg: 0 })),
  connections: [],
  ports: [{ id: 'a', kind: 'power', side: 'A', to: [fed] }],
})
const catalog: Catalog = {
  version: '1',
  items: new Map(items.map((i) => [i.id, i])),
  assemblies: new Map(
    [
      assembly('pod-400', 'busway-400', 'gpu'),
      assembly('plant', 'panel-415'),
      assembly('pod-415', 'busway-415', 'gpu'),
    ].map((a) => [a.id, a]),
  ),
}
const site = (...standing: string[]) => {
  const placements = standing.map((item) => ({ id: item, item, at: [0, 0] as [number, number] }))
  const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'T' }, placements }
  return resolveSite(document, catalog.items, null)
}
const shown = (boards_V: ReadonlySet<number>, code: 'NEC' | 'IEC' = 'NEC') =>
  orderAssemblies(catalog, boards_V, code).map((e) => [e.assembly.id, e.otherVoltage_V])

describe('orderAssemblies', () => {
  it('lists pods, then plant, then what is made for another voltage', () => {
    expect(shown(new Set([415]))).toEqual([
      ['pod-415', null],
      ['plant', null],
      ['pod-400', 400],
    ])
  })
  it('remarks on no voltage where the site hands out none', () => {
    expect(shown(new Set()).map(([, other]) => other)).toEqual([null, null, null])
  })
  it('lists what the code has a voltage for first where there is no board yet', () => {
    const pods = (code: 'NEC' | 'IEC') => shown(new Set(), code).map(([id]) => id)
    expect(pods('NEC')).toEqual(['pod-415', 'pod-400', 'plant'])
    expect(pods('IEC')).toEqual(['pod-400', 'pod-415', 'plant'])
  })
})

describe('boardVoltages_V', () => {
  it('reads the boards, or the low side of the transformers where there are none', () => {
    expect([...boardVoltages_V(site('board-415', 'tx-400', 'tx-34500'))]).toEqual([415])
    expect([...boardVoltages_V(site('tx-400', 'tx-34500'))]).toEqual([400])
    expect([...boardVoltages_V(site('gpu'))]).toEqual([])
  })
})
