import { describe, expect, it } from 'vitest'
import { foldDiagram, readDiagram } from '../../../src/diagrams/diagram'
import { plantSite } from '../../../src/diagrams/testing/plant-site'
import { findNodes } from './find-nodes'
import { nearestNode } from './nearest-node'
import { nodesHolding, placeSheet } from './placed-sheet'

const structure = foldDiagram(readDiagram('single-line', plantSite()), 'loads')
/** Every node on one row, in order, 300 apart; lines are left out. */
const layout = {
  width: 4000,
  height: 100,
  nodes: new Map(structure.nodes.map((n, i) => [n.key, [300 * i, 0] as const])),
  edges: new Map(),
}
const sheet = placeSheet({ key: 'k', structure, layout })
const at = (key: string) => sheet.byKey.get(key)!
const titleOf = (key: string) => key.slice(2)

describe('look-ups of a sheet', () => {
  it('finds the boxes of placements, folded ones once', () => {
    expect(nodesHolding(sheet, ['rack2', 'rack1', 'lv1', 'gone']).map((n) => n.node.key)).toEqual(['p:lv1', 'l:rack1'])
  })

  it('walks to the neighbour and stops at the edge', () => {
    const [first, second] = sheet.nodes
    expect(nearestNode(sheet.nodes, first!, 'right')).toBe(second)
    expect(nearestNode(sheet.nodes, second!, 'left')).toBe(first)
    expect(nearestNode(sheet.nodes, first!, 'left')).toBeNull()
    expect(nearestNode(sheet.nodes, first!, 'down')).toBeNull()
  })

  it('searches titles and all that is folded in, exact names first', () => {
    expect(findNodes(sheet.nodes, 'rack3', titleOf)).toEqual([at('l:rack1')])
    expect(findNodes(sheet.nodes, 'TX <1>', titleOf)).toEqual([at('p:tx1')])
    expect(findNodes(sheet.nodes, 'lv2', titleOf)[0]).toBe(at('p:lv2'))
    expect(findNodes(sheet.nodes, '  ', titleOf)).toEqual([])
  })
})
