import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/model/item'
import { catalogueOrigin } from './catalogue-origin'

const item = (source: Item['source']): Item => ({ id: 'i', category: 'gpu-rack', name: 'I', source })

describe('catalogueOrigin', () => {
  it('gives the grade of the source to the figures read in it, and D to the rest', () => {
    const rack = item({ title: 'Sheet', grade: 'A', verifiedFields: ['load.design_kW', 'cost'] })
    expect(catalogueOrigin(rack, 'load.design_kW')).toEqual({ grade: 'A', title: 'Sheet' })
    expect(catalogueOrigin(rack, 'cost.base')).toEqual({ grade: 'A', title: 'Sheet' })
    expect(catalogueOrigin(rack, 'load.peak_kW')).toEqual({ grade: 'D', title: '' })
  })

  it('takes a source without a list of fields at its word', () => {
    expect(catalogueOrigin(item({ title: 'S', grade: 'B', verified: true }), 'mass_kg')).toMatchObject({ grade: 'B' })
    expect(catalogueOrigin(item({ title: 'S', grade: 'B', verified: false }), 'mass_kg')).toMatchObject({ grade: 'D' })
    expect(catalogueOrigin(item(undefined), 'mass_kg')).toMatchObject({ grade: 'D' })
  })
})
