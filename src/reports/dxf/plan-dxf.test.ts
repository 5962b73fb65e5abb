import { parseString, toPolylines } from 'dxf'
import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { placementCorners } from '../parts/plan-drawing'
import { planDxf } from './plan-dxf'

const items = new Map<string, Item>([
  ['rack', { id: 'rack', category: 'gpu-rack', name: 'Rack', size_m: [0.6, 1.2, 2.2] }],
  ['board', { id: 'board', category: 'lv-switchboard', name: 'Board', size_m: [2, 0.8, 2] }],
])
const square = (x: number, y: number, w: number, d: number) => [
  [x, y],
  [x + w, y],
  [x + w, y + d],
  [x, y + d],
]
const document = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'S' },
  buildings: [
    {
      id: 'B',
      outline: square(0, 0, 20, 10),
      height_m: 6,
      halls: [{ id: 'H', name: 'Sala però', outline: square(1, 1, 18, 8) }],
      columns: [{ at: [10, 5], size_m: [0.4, 0.4] }],
    },
  ],
  placements: [
    { id: 'R1', item: 'rack', hall: 'H', at: [5, 5], rotation_deg: 90 },
    { id: 'R2', item: 'rack', hall: 'H', at: [7.1234, 5], rotation_deg: 30, label: 'A-02' },
    { id: 'LV', item: 'board', hall: 'H', at: [15, 8] },
  ],
  connections: [{ id: 'k', kind: 'power', from: 'LV', to: 'R1', path: [[15, 5]] }],
} as unknown as SiteDocument
const site = resolveSite(document, items)
const read = parseString(planDxf(site))

describe('a plan as DXF', () => {
  it('is in metres', () => {
    expect(read.header).toMatchObject({ insUnits: 6, measurement: 1 })
  })

  it('has each product once as a block, placed on the layer of its category', () => {
    expect(read.blocks).toHaveLength(2)
    const inserts = read.entities.filter((e) => e.type === 'INSERT')
    expect(inserts.map((e) => e.layer)).toEqual(['GPU-RACK', 'GPU-RACK', 'LV-SWITCHBOARD'])
    expect(Object.keys(read.tables.layers)).toEqual(expect.arrayContaining(inserts.map((e) => e.layer)))
  })

  it('comes back with every footprint where it stands', () => {
    const outlines = toPolylines(read).polylines.map((p) => p.vertices)
    for (const placement of site.placements) {
      const corners = placementCorners(placement)
      const found = outlines.some(
        (o) => o.length === 5 && corners.every((c, i) => Math.hypot(o[i]![0] - c[0], o[i]![1] - c[1]) < 2e-4),
      )
      expect(found, placement.id).toBe(true)
    }
  })

  it('draws structure and routed runs, and names things', () => {
    const layersOf = (type: string) => read.entities.filter((e) => e.type === type).map((e) => e.layer)
    expect(layersOf('POLYLINE').sort()).toEqual(['BUILDINGS', 'COLUMNS', 'HALLS', 'POWER_RUNS'])
    const texts = read.entities.filter((e) => e.type === 'TEXT').map((e) => (e as { string?: string }).string)
    expect(texts).toEqual(['Sala per\\U+00F2', 'R1', 'A-02', 'LV'])
  })

  it('gives every storey layers of its own, and the ground floor the plain ones', () => {
    const [building] = document.buildings!
    const upper = { id: 'H2', name: 'Upstairs', outline: building!.halls![0]!.outline, elevation_m: 4.5 }
    const tower = { ...document, buildings: [{ ...building!, halls: [...building!.halls!, upper] }] }
    const placements = [...document.placements!, { id: 'R3', item: 'rack', hall: 'H2', at: [5, 5] as [number, number] }]
    const names = Object.keys(parseString(planDxf(resolveSite({ ...tower, placements }, items))).tables.layers)
    expect(names.filter((n) => n.includes('_L')).sort()).toEqual(['GPU-RACK_L1', 'HALLS_L1', 'LABELS_L1'])
    expect(names).toContain('HALLS')
  })
})
