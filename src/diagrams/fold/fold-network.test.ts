import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../../engine/rules/testing/build-site'
import { foldDiagram, readDiagram } from '../diagram'
import { plantSite } from '../testing/plant-site'
import { foldLevels } from './fold-levels'
import { PORTION } from './opened-part'

const power = readDiagram('single-line', plantSite())
const cooling = readDiagram('cooling', plantSite())
const keys = (structure: ReturnType<typeof foldDiagram>) => structure.nodes.map((n) => n.key).sort()

describe('folding a network', () => {
  it('folds loads that nothing distinguishes, and nothing that supplies', () => {
    const { nodes } = foldDiagram(power, 'loads')
    const folded = nodes.filter((n) => n.folded === 'loads').map((n) => n.ids)
    expect(folded).toEqual([
      ['rack1', 'rack2', 'rack3', 'rack4'],
      ['rack5', 'rack6'],
    ])
    expect(nodes).toHaveLength(10)
  })

  it('folds what plays the same role, but neither two sides nor two utilities', () => {
    expect(keys(foldDiagram(power, 'alike'))).toEqual([
      'a:lv1',
      'a:lv2',
      'a:rack1',
      'p:tx1',
      'p:tx2',
      'p:utility1',
      'p:utility2',
    ])
  })

  it('keeps apart what has fewer feeds', () => {
    const site = plantSite()
    const fewer = { ...site, connections: site.connections.filter((c) => !(c.from === 'lv4' && c.to === 'rack6')) }
    const racks = foldDiagram(readDiagram('single-line', fewer), 'alike').nodes.filter((n) => n.ids.includes('rack6'))
    expect(racks.map((n) => n.ids)).toEqual([['rack6']])
  })

  it('folds a hall, and opens it one step', () => {
    const whole = foldDiagram(power, 'halls')
    expect(keys(whole)).toEqual(['h:H1', 'p:tx1', 'p:tx2', 'p:utility1', 'p:utility2'])
    expect(keys(foldDiagram(power, 'halls', new Set(['h:H1'])))).toContain('a:rack1')
  })

  it('opens a large group a portion at a time, until none of it is left', () => {
    const ids = Array.from({ length: 2 * PORTION + 10 }, (_, i) => `rack${i}`)
    const site = buildSite({
      items: {
        lv: { category: 'lv-switchboard', power: { role: 'source', rating_kVA: 5000 } },
        rack: { category: 'gpu-rack', power: { role: 'load' }, load: { design_kW: 10 } },
      },
      placements: { lv1: {}, ...Object.fromEntries(ids.map((id) => [id, {}])) },
      connections: Object.fromEntries(ids.map((id) => [`lv1>${id}`, {}])),
    })
    const diagram = readDiagram('single-line', site)
    const sizes = (...opened: string[]) =>
      foldDiagram(diagram, 'loads', new Set(opened))
        .nodes.filter((n) => n.key !== 'p:lv1')
        .map((n) => n.ids.length)
        .sort((a, b) => b - a)
    expect(sizes()).toEqual([ids.length])
    expect(sizes('l:rack0')).toEqual([ids.length - PORTION, ...Array(PORTION).fill(1)])
    expect(sizes('l:rack0', 'l:rack0+1')).toEqual([10, ...Array(2 * PORTION).fill(1)])
    expect(sizes('l:rack0', 'l:rack0+1', 'l:rack0+2')).toEqual(Array(ids.length).fill(1))
  })

  it('puts every part in exactly one box and draws no line from a box to itself, whatever is opened', () => {
    for (const diagram of [power, cooling]) {
      const all = Object.values(diagram.groups).flatMap((groups) => groups.filter((k) => k !== null))
      fc.assert(
        fc.property(fc.constantFrom(...foldLevels), fc.subarray([...new Set(all)]), (level, opened) => {
          const { nodes, edges } = foldDiagram(diagram, level, new Set(opened))
          const parts = nodes.flatMap((n) => n.parts.map((p) => p.id))
          expect(parts.sort()).toEqual(diagram.network.parts.map((p) => p.id).sort())
          const known = new Set(nodes.map((n) => n.key))
          for (const { from, to } of edges) {
            expect(from).not.toBe(to)
            expect(known.has(from) && known.has(to)).toBe(true)
          }
        }),
      )
    }
  })

  it('names the sides by what they feed in the end, A before B', () => {
    const { nodes } = foldDiagram(power, 'alike')
    const sides = Object.fromEntries(nodes.map((n) => [n.key, n.sides]))
    expect(sides).toMatchObject({ 'p:utility1': 'A', 'p:tx1': 'A', 'a:lv1': 'A', 'p:tx2': 'B', 'a:lv2': 'B' })
    expect(nodes.map((n) => n.key).indexOf('p:tx1')).toBeLessThan(nodes.map((n) => n.key).indexOf('p:tx2'))
  })

  it('walks from a source to its last load before the next source', () => {
    const order = foldDiagram(power, 'loads').nodes.map((n) => n.key)
    expect(order.slice(0, 4)).toEqual(['p:utility1', 'p:tx1', 'p:lv1', 'l:rack1'])
  })
})

describe('the cooling network', () => {
  it('joins the air coolers of a hall with its air', () => {
    const { edges } = foldDiagram(cooling, 'pieces')
    expect(edges.filter((e) => e.medium === 'air').map((e) => [e.from, e.to])).toEqual([
      ['p:fan1', 'p:air:H1'],
      ['p:fan2', 'p:air:H1'],
    ])
  })

  it('suggests no more folding than the size of the sheet asks for', () => {
    expect(cooling.suggested).toBe('loads')
  })

  it('offers no level that would take minutes to lay out', () => {
    const site = plantSite()
    const rack = site.placements.find((p) => p.id === 'rack1')!
    const feeds = site.connections.filter((c) => c.to === 'rack1')
    const numbers = Array.from({ length: 600 }, (_, i) => `more${i}`)
    const large = {
      ...site,
      placements: [...site.placements, ...numbers.map((id) => ({ ...rack, id }))],
      connections: [
        ...site.connections,
        ...numbers.flatMap((id) => feeds.map((c) => ({ ...c, id: `${c.id}${id}`, to: id }))),
      ],
    }
    expect(power.levels).toContain('pieces')
    // Stacked, six hundred racks are two boxes to the layout; a schematic lists them one by one.
    expect(readDiagram('single-line', large).levels).toContain('pieces')
    expect(readDiagram('cooling', large).levels).toEqual(['buildings', 'halls', 'alike', 'loads'])
  })
})
