import { describe, expect, it } from 'vitest'
import type { Item } from '../../../src/model/item'
import { searchCatalogue } from './search-catalogue'

const items: Item[] = [
  { id: 'gb200', category: 'gpu-rack', name: 'GB200 NVL72 rack', manufacturer: 'NVIDIA' },
  { id: 'gb300', category: 'gpu-rack', name: 'GB300 NVL72 rack', manufacturer: 'NVIDIA' },
  { id: 'xdu', category: 'cdu', name: 'CoolChip CDU 1350', manufacturer: 'Vertiv' },
]

describe('searchCatalogue', () => {
  it('wants every word, in any order and field', () => {
    expect(searchCatalogue(items, 'nvidia 300')).toEqual([{ category: 'gpu-rack', items: [items[1]] }])
    expect(searchCatalogue(items, 'vertiv rack')).toEqual([])
  })
  it('finds a product by its name in the reader’s language and by the catalogue’s', () => {
    const nameOf = ({ id, name }: Item) => (id === 'xdu' ? 'Unità di distribuzione CoolChip' : name)
    for (const query of ['distribuzione', 'coolchip cdu 1350'])
      expect(searchCatalogue(items, query, nameOf)).toEqual([{ category: 'cdu', items: [items[2]] }])
  })
  it('groups by category', () => {
    expect(searchCatalogue(items, 'c').map((h) => h.category)).toEqual(['gpu-rack', 'cdu'])
  })
})
