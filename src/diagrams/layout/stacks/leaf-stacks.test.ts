import ELK from 'elkjs/lib/main.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../../../engine/rules/testing/build-site'
import { foldDiagram, readDiagram } from '../../diagram'
import { layOut } from '../lay-out'
import { laidOutBoxes } from './laid-out-boxes'
import { leafStacks } from './leaf-stacks'

/** Boards on one utility; racks on the first board alone, or on the first two. */
function siteOf({ single, double }: { readonly single: number; readonly double: number }) {
  const racks = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}${i}`)
  return buildSite({
    items: {
      utility: { category: 'utility-feed', power: { role: 'source', rating_kVA: 50_000 } },
      lv: { category: 'lv-switchboard', power: { role: 'conduit', rating_kVA: 5000 } },
      single: { category: 'gpu-rack', power: { role: 'load' }, load: { design_kW: 10 } },
      double: { category: 'gpu-rack', power: { role: 'load' }, load: { design_kW: 20 } },
    },
    placements: {
      utility0: { hall: null },
      lv1: {},
      lv2: {},
      ...Object.fromEntries([...racks('single', single), ...racks('double', double)].map((id) => [id, {}])),
    },
    connections: {
      'utility0>lv1': {},
      'utility0>lv2': {},
      ...Object.fromEntries(racks('single', single).map((id) => [`lv1>${id}`, { side: 'A' as const }])),
      ...Object.fromEntries(
        racks('double', double).flatMap((id) => [
          [`lv1>${id}`, { side: 'A' as const }],
          [`lv2>${id}`, { side: 'B' as const }],
        ]),
      ),
    },
  })
}
const piecesOf = (site: ReturnType<typeof siteOf>) => foldDiagram(readDiagram('single-line', site), 'pieces')

describe('stacks of loads', () => {
  it('leave a sheet alone that is in shape', () => {
    expect(leafStacks(piecesOf(siteOf({ single: 2, double: 0 })))).toEqual([])
  })

  it('take a wide sheet into shape: far fewer boxes to lay out', async () => {
    const structure = piecesOf(siteOf({ single: 60, double: 30 }))
    const stacks = leafStacks(structure)
    expect(stacks.map((s) => [s.members.length, s.feeds.length])).toEqual(
      expect.arrayContaining([
        [60, 1],
        [30, 2],
      ]),
    )
    expect(laidOutBoxes(structure)).toBe(5)
    const { width, height } = await layOut(structure, new ELK())
    expect(width / height).toBeLessThan(2)
  })

  it('place every box clear of all others, and lead every line to the edge of its box', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), async (single, double) => {
        const structure = piecesOf(siteOf({ single, double }))
        const layout = await layOut(structure, new ELK())
        const boxes = structure.nodes.map((n) => ({ ...n, at: layout.nodes.get(n.key)! }))
        for (const [i, a] of boxes.entries()) {
          expect(a.at[0] + a.width).toBeLessThanOrEqual(layout.width)
          expect(a.at[1] + a.height).toBeLessThanOrEqual(layout.height)
          for (const b of boxes.slice(i + 1)) {
            const apart = Math.abs(a.at[0] - b.at[0]) >= a.width || Math.abs(a.at[1] - b.at[1]) >= a.height
            expect(apart).toBe(true)
          }
        }
        for (const edge of structure.edges) {
          const { points } = layout.edges.get(edge.key)!
          const [x, y] = points.at(-1)!
          const { at, width, height } = boxes.find((b) => b.key === edge.to)!
          const onSide = (x === at[0] || x === at[0] + width) && y > at[1] && y < at[1] + height
          const onTop = y === at[1] && x > at[0] && x < at[0] + width
          expect(onSide || onTop).toBe(true)
          for (const [i, p] of points.entries())
            if (i > 0) expect(p[0] === points[i - 1]![0] || p[1] === points[i - 1]![1]).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })
})
