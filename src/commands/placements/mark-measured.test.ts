import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../geometry/outline'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import type { MeasuredField } from '../../model/measured'
import { applyPatch, invertPatch } from '../../model/patch'
import { markMeasured } from './mark-measured'

const outline = rectangleOutline([0, 0], [20, 10])
const rack: Item = { id: 'rack', category: 'gpu-rack', name: 'Rack', load: { design_kW: 40 } }
const items = new Map([[rack.id, rack]])
const document = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Mine', altitude_m: 220 },
  buildings: [{ id: 'B', outline, floorLoad_kPa: 10, halls: [{ id: 'H', outline, clearHeight_m: 5 }] }],
  placements: [
    { id: 'R1', item: 'rack', hall: 'H', at: [4, 4] },
    { id: 'R2', item: 'rack', hall: 'H', at: [8, 4] },
  ],
  connections: [{ id: 'c', kind: 'power', from: 'R1', to: 'R2', length_m: 12 }],
} as unknown as SiteDocument
const context = { document, scenario: null, site: resolveSite(document, items) }
const measurement = { date: '2026-10-02', value: 5, by: 'Rossi' }

describe('markMeasured', () => {
  const fields: readonly MeasuredField[] = [
    { kind: 'site', id: '', field: 'altitude_m' },
    { kind: 'building', id: 'B', field: 'floorLoad_kPa' },
    { kind: 'hall', id: 'H', field: 'clearHeight_m' },
    { kind: 'connection', id: 'c', field: 'length_m' },
    { kind: 'placement', id: 'R1', field: 'at' },
    { kind: 'item', id: 'rack', field: 'load.design_kW' },
  ]

  it.each(fields)('notes a measurement at $kind $field, and undo takes it back', (field) => {
    const edit = markMeasured(context, items, field, measurement)!
    const marked = applyPatch(document, edit.patch)
    expect(JSON.stringify(marked)).toContain(
      `"measured":{"${field.field}":{"date":"2026-10-02","value":5,"by":"Rossi"}}`,
    )
    expect(() => resolveSite(marked, items)).not.toThrow()
    expect(applyPatch(marked, invertPatch(edit.patch))).toEqual(document)
  })

  it('withdraws it again and leaves the others of that record', () => {
    const place = { kind: 'site', id: '' } as const
    const first = applyPatch(
      document,
      markMeasured(context, items, { ...place, field: 'altitude_m' }, measurement)!.patch,
    )
    const both = { ...context, document: first, site: resolveSite(first, items) }
    const second = applyPatch(
      first,
      markMeasured(both, items, { ...place, field: 'climate.designDryBulb_C' }, measurement)!.patch,
    )
    const all = { ...context, document: second, site: resolveSite(second, items) }
    const edit = markMeasured(all, items, { ...place, field: 'altitude_m' }, null)!
    expect(Object.keys(applyPatch(second, edit.patch).site.measured ?? {})).toEqual(['climate.designDryBulb_C'])
  })

  it('is nothing where the file has no such record', () => {
    expect(markMeasured(context, items, { kind: 'hall', id: 'X', field: 'dewPoint_C' }, measurement)).toBeNull()
    expect(markMeasured(context, items, { kind: 'item', id: 'X', field: 'mass_kg' }, measurement)).toBeNull()
  })
})
