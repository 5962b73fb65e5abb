import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../../src/model/document'
import { resolveSite } from '../../../src/model/effective-site'
import type { Item } from '../../../src/model/item'
import { findPlaces } from './place-search'

const outline: [number, number][] = [
  [0, 0],
  [9, 0],
  [9, 9],
]
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'T' },
  buildings: [{ id: 'B', name: 'Mill', outline, halls: [{ id: 'H', name: 'Hall 1', outline }] }],
  areas: [{ id: 'P', name: 'Pad 1', kind: 'pad', outline }],
  placements: [{ id: 'r', item: 'rack', hall: 'H', at: [1, 1], row: 'R1' }],
}
const rack: Item = { id: 'rack', category: 'asic-rack', name: 'Rack' }
const site = resolveSite(document, new Map([['rack', rack]]))
const found = (...words: string[]) => findPlaces(site, words).map(({ node, within }) => [node.name, within])

describe('findPlaces', () => {
  it('finds buildings, halls, rows and areas by name, each once, with what they lie in', () => {
    expect(found('mill')).toEqual([['Mill', '']])
    expect(found('hall', '1')).toEqual([['Hall 1', 'Mill']])
    expect(found('r1')).toEqual([['R1', 'Hall 1']])
    expect(found('pad')).toEqual([['Pad 1', '']])
  })

  it('finds nothing without words', () => {
    expect(found()).toEqual([])
  })
})
