import ELK from 'elkjs/lib/main.js'
import { describe, expect, it } from 'vitest'
import { foldDiagram, readDiagram } from '../diagram'
import { plantSite } from '../testing/plant-site'
import { layOut } from './lay-out'
import { structureKey } from './structure-key'

describe('layout', () => {
  for (const kind of ['single-line', 'cooling'] as const)
    it(`places every box and line of the ${kind}, none over another, and always alike`, async () => {
      const structure = foldDiagram(readDiagram(kind, plantSite()), 'pieces')
      const layout = await layOut(structure, new ELK())
      const boxes = structure.nodes.map((n) => ({ n, at: layout.nodes.get(n.key)! }))
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1)) {
          const [dx, dy] = [Math.abs(a.at[0] - b.at[0]), Math.abs(a.at[1] - b.at[1])]
          expect(dx >= a.n.width || dy >= Math.min(a.n.height, b.n.height)).toBe(true)
        }
      for (const edge of structure.edges) expect(layout.edges.get(edge.key)!.points.length).toBeGreaterThan(1)
      expect(await layOut(structure, new ELK())).toEqual(layout)
    })

  it('draws the A side left of the B side', async () => {
    const structure = foldDiagram(readDiagram('single-line', plantSite()), 'alike')
    const { nodes } = await layOut(structure, new ELK())
    expect(nodes.get('p:tx1')![0]).toBeLessThan(nodes.get('p:tx2')![0])
    expect(nodes.get('a:lv1')![0]).toBeLessThan(nodes.get('a:lv2')![0])
  })

  it('is asked for by structure: another load changes nothing, another feed does', () => {
    const keyOf = (site: ReturnType<typeof plantSite>) =>
      structureKey(foldDiagram(readDiagram('single-line', site), 'loads'))
    const site = plantSite()
    expect(keyOf(plantSite(140))).toBe(keyOf(site))
    expect(keyOf({ ...site, connections: site.connections.slice(1) })).not.toBe(keyOf(site))
  })
})
