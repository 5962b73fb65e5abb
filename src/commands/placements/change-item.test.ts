import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import { type Item, itemSchema } from '../../model/item'
import { applyPatch } from '../../model/patch'
import { changeItem } from './change-item'

const pump = itemSchema.parse({
  id: 'pump',
  category: 'pump',
  name: 'Pump',
  liquidCooling: { role: 'conduit', approach_K: 0, head_kPa: 300, maxFlow_lpm: 900 },
  source: {
    title: 'data sheet',
    verified: true,
    verifiedFields: ['liquidCooling.head_kPa', 'liquidCooling.maxFlow_lpm'],
  },
})
const items = new Map<string, Item>([['pump', pump]])
const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Site' } }
const context = { document, scenario: null, site: resolveSite(document, items) }
const change = (field: string, value: unknown) => changeItem(context, items, 'pump', 'liquidCooling', field, value)

describe('changeItem', () => {
  it('brings the product into the file, and no longer says that the figure was read', () => {
    const edit = change('head_kPa', 250)!
    const [item] = applyPatch(document, edit.patch).items!
    expect(item).toMatchObject({ id: 'pump', liquidCooling: { head_kPa: 250, maxFlow_lpm: 900 } })
    expect(item!.source?.verifiedFields).toEqual(['liquidCooling.maxFlow_lpm'])
  })

  it('takes a figure out', () => {
    const [item] = applyPatch(document, change('head_kPa', undefined)!.patch).items!
    expect(item!.liquidCooling).not.toHaveProperty('head_kPa')
  })

  it('does nothing where nothing changes or nobody knows the product', () => {
    expect(change('head_kPa', 300)).toBeNull()
    expect(changeItem(context, items, 'other', 'liquidCooling', 'head_kPa', 1)).toBeNull()
  })
})
