import ELK from 'elkjs/lib/main.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../../../engine/rules/testing/build-site'
import { boxesShareArea, boxOf, grow } from '../../../geometry/box'
import { foldDiagram, readDiagram } from '../../diagram'
import { layOut } from '../lay-out'
import { branchGroups } from './branch-groups'

/** Feeders with transformers, each with a board and racks of two kinds under it; `ties` boards have a second feed. */
function siteOf(feeders: readonly number[], racks: number, ties: number) {
  const names = feeders.flatMap((count, f) =>
    Array.from({ length: count }, (_, i) => ({ feeder: `mv${f}`, n: `${f}x${i}` })),
  )
  const racksOf = (n: string) => Array.from({ length: racks }, (_, i) => `rack${n}x${i}`)
  return buildSite({
    items: {
      utility: { category: 'utility-feed', power: { role: 'source', rating_kVA: 90_000 } },
      mv: { category: 'mv-switchgear', power: { role: 'conduit', rating_kVA: 50_000 } },
      tx: { category: 'transformer', power: { role: 'conduit', rating_kVA: 3000 } },
      lv: { category: 'lv-switchboard', power: { role: 'conduit', rating_kVA: 3000 } },
      rack: { category: 'gpu-rack', power: { role: 'load' }, load: { design_kW: 10 } },
    },
    placements: Object.fromEntries([
      ['utility0', { hall: null }],
      ...feeders.map((_, f) => [`mv${f}`, {}]),
      ...names.flatMap(({ n }) => [`tx${n}`, `lv${n}`, ...racksOf(n)].map((id) => [id, {}])),
    ]),
    connections: Object.fromEntries([
      ...feeders.map((_, f) => [`utility0>mv${f}`, {}]),
      ...names.flatMap(({ feeder, n }, i) => [
        [`${feeder}>tx${n}`, {}],
        [`tx${n}>lv${n}`, {}],
        ...racksOf(n).map((rack) => [`lv${n}>${rack}`, {}]),
        ...(i < ties && names[i + 1] ? [[`lv${names[i + 1]!.n}>lv${n}`, { standby: true }]] : []),
      ]),
    ]),
  })
}
const piecesOf = (site: ReturnType<typeof siteOf>) => foldDiagram(readDiagram('single-line', site), 'pieces')

describe('branches in rows', () => {
  it('bring a sheet of many alike feeders into shape', async () => {
    const structure = piecesOf(siteOf([12, 12], 3, 0))
    expect(branchGroups(structure).map((g) => [g.provider, g.branches.length])).toEqual([
      ['p:mv0', 12],
      ['p:mv1', 12],
    ])
    const { width, height } = await layOut(structure, new ELK())
    expect(width / height).toBeLessThan(2)
  })

  it('are only what hangs on one line: boards tied to each other stay where they were', () => {
    const [group] = branchGroups(piecesOf(siteOf([12], 2, 3)))
    expect(group?.branches).toHaveLength(8)
    expect(branchGroups(piecesOf(siteOf([3], 2, 0)))).toEqual([])
  })

  it('stand clear of each other and of every line, and each line leads from box to box', async () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }))
    await fc.assert(
      fc.asyncProperty(
        sizes,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        async (f, racks, ties) => {
          const structure = piecesOf(siteOf(f, racks, ties))
          const layout = await layOut(structure, new ELK())
          const boxes = structure.nodes.map(({ key, width, height }) => {
            const [minX, minY] = layout.nodes.get(key)!
            return { key, minX, minY, maxX: minX + width, maxY: minY + height }
          })
          for (const [i, a] of boxes.entries()) {
            expect(a.maxX <= layout.width && a.maxY <= layout.height).toBe(true)
            expect(boxes.slice(i + 1).filter((b) => boxesShareArea(a, b))).toEqual([])
          }
          for (const { key, from, to } of structure.edges) {
            const { points } = layout.edges.get(key)!
            const ends = [points[0]!, points.at(-1)!].map(([x, y], i) => {
              const box = boxes.find((b) => b.key === (i === 0 ? from : to))!
              return x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY
            })
            expect(ends).toEqual([true, true])
            for (const [i, p] of points.entries()) {
              if (i === 0) continue
              const before = points[i - 1]!
              expect(p[0] === before[0] || p[1] === before[1]).toBe(true)
              // Half a unit wide, so that it can share area with a box.
              const line = grow(boxOf([before, p]), 0.25)
              expect(boxes.filter((b) => boxesShareArea(line, b) && b.key !== from && b.key !== to)).toEqual([])
            }
          }
        },
      ),
      { numRuns: 20 },
    )
  })
})
