import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../../src/model/document'
import { resolveSite } from '../../../src/model/effective-site'
import type { Item } from '../../../src/model/item'
import { buildSiteTree, hasSameTree, type SiteNode } from './build-site-tree'

const items = new Map<string, Item>([
  ['rack', { id: 'rack', category: 'asic-rack', name: 'Rack', load: { design_kW: 50 } }],
  ['fan', { id: 'fan', category: 'fan-wall', name: 'Fan wall' }],
  ['grid', { id: 'grid', category: 'utility-feed', name: 'Feed', power: { role: 'source', rating_kVA: 120_000 } }],
  ['tx', { id: 'tx', category: 'transformer', name: 'Pad-mount', power: { role: 'conduit', rating_kVA: 3000 } }],
])
const square: [number, number][] = [
  [0, 0],
  [9, 0],
  [9, 9],
]
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'T' },
  buildings: [{ id: 'B', outline: square, halls: [{ id: 'H', name: 'Hall 1', outline: square }] }],
  placements: [
    { id: 'r10', item: 'rack', hall: 'H', at: [1, 1], row: 'R10' },
    { id: 'r2', item: 'rack', hall: 'H', at: [1, 2], row: 'R2' },
    { id: 'f', item: 'fan', hall: 'H', at: [1, 3] },
    { id: 'g', item: 'grid', at: [20, 1] },
    { id: 't', item: 'tx', at: [20, 2] },
  ],
}

describe('buildSiteTree', () => {
  const tree = buildSiteTree(resolveSite(document, items))
  const leaves = (nodes: readonly SiteNode[]): readonly SiteNode[] =>
    nodes.flatMap((n) => (n.children.length ? leaves(n.children) : [n]))

  it('shows every placement in exactly one leaf', () => {
    const ids = leaves(tree).flatMap((n) => n.ids)
    expect([...ids].sort()).toEqual(['f', 'g', 'r10', 'r2', 't'])
  })

  it('keeps the grid connection apart from the yard and sums its supply', () => {
    expect(tree.map((n) => n.id)).toEqual(['substation', 'building:B', 'yard', 'structure'])
    expect(tree[0]!.measure).toEqual({ type: 'kVA', value: 120_000 })
  })

  it('counts racks in a hall, and orders its rows as people number them', () => {
    const hall = tree[1]!.children[0]!
    expect(hall.measure).toEqual({ type: 'racks', count: 2 })
    expect(hall.children.map((n) => n.name ?? n.category)).toEqual(['R2', 'R10', 'fan-wall'])
  })

  it('lists what is built, each line with the part it stands for', () => {
    const [building] = tree.at(-1)!.children
    expect(building).toMatchObject({ part: { kind: 'building', id: 'B' }, ids: [] })
    expect(building!.children[0]!.part).toMatchObject({ kind: 'hall' })
  })

  it('stays as it is while things are moved, and not when they go elsewhere', () => {
    const site = resolveSite(document, items)
    const placements = document.placements!
    const edited = (change: object) =>
      resolveSite({ ...document, placements: [{ ...placements[0]!, ...change }, ...placements.slice(1)] }, items)
    expect(hasSameTree(edited({ at: [5, 5], label: 'A' }), site)).toBe(true)
    for (const change of [{ row: 'R3' }, { hall: null }, { item: 'tx' }, { mission: 'support' }, { id: 'r11' }])
      expect(hasSameTree(edited(change), site)).toBe(false)
    expect(hasSameTree(resolveSite({ ...document, placements: placements.slice(1) }, items), site)).toBe(false)
    expect(hasSameTree(resolveSite({ ...document, buildings: [], placements: [] }, items), site)).toBe(false)
  })
})
