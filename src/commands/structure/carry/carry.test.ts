import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanPoint } from '../../../geometry/point'
import type { SiteDocument } from '../../../model/document'
import { isRefusal } from '../../edit'
import { movePart } from '../move-part'
import type { StructurePart } from '../structure-part'
import { applied, box, open } from '../testing/structure-fixture'

/** Two halls side by side and one upstairs, each with a rack; runs within, between and out; a way out; an underlay. */
const plant: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Plant' },
  buildings: [
    {
      id: 'B1',
      outline: box(0, 0, 40, 20),
      halls: [
        { id: 'H1', outline: box(2, 2, 14, 18) },
        { id: 'H2', outline: box(20, 2, 30, 18) },
        { id: 'H3', outline: box(2, 2, 14, 18), elevation_m: 5 },
      ],
      columns: [{ at: [5, 5], size_m: [0.4, 0.4] }],
      walls: [
        { from: [3, 10], to: [8, 10] },
        { from: [3, 10], to: [8, 10], elevation_m: 5 },
        { from: [14, 2], to: [20, 2] },
      ],
      openings: [
        { kind: 'door', at: [14, 9] },
        { kind: 'door', at: [0, 9] },
      ],
    },
  ],
  placements: [
    { id: 'a', item: 'rack', hall: 'H1', at: [4, 4] },
    { id: 'b', item: 'rack', hall: 'H2', at: [25, 4] },
    { id: 'up', item: 'rack', hall: 'H3', at: [4, 4] },
    { id: 'yard', item: 'rack', hall: null, at: [60, 4] },
  ],
  connections: [
    {
      id: 'ab',
      kind: 'network',
      from: 'a',
      to: 'b',
      path: [
        [4, 12],
        [25, 12],
      ],
    },
    {
      id: 'out',
      kind: 'power',
      from: 'yard',
      to: 'a',
      path: [
        [60, 8],
        [4, 8],
      ],
    },
  ],
  scenarios: [
    {
      id: 's',
      name: 'S',
      change: { a: { at: [6, 6] }, yard: { at: [61, 4] } },
      add: { placements: [{ id: 'c', item: 'rack', hall: 'H1', at: [8, 8] }] },
      changeConnections: { out: { path: [[5, 5]] } },
    },
  ],
  areas: [
    { id: 'way', kind: 'egress', outline: box(3, 3, 4, 17) },
    { id: 'road', kind: 'road', outline: box(-5, -6, 45, -2) },
  ],
  underlays: [
    { id: 'U1', kind: 'image', at: [20, 10], size_m: [40, 20], movesWith: 'B1' },
    { id: 'U2', kind: 'image', at: [20, 10], size_m: [40, 20] },
  ],
}
function moved(part: StructurePart, by: PlanPoint, scenario: string | null = null, from = plant): SiteDocument {
  return applied(movePart(open(from, scenario), part, by), from)
}
const places = (document: SiteDocument) => Object.fromEntries((document.placements ?? []).map((p) => [p.id, p.at]))
const paths = (document: SiteDocument) => Object.fromEntries((document.connections ?? []).map((c) => [c.id, c.path]))

describe('a building that moves', () => {
  const next = moved({ kind: 'building', id: 'B1' }, [100, 0])

  it('takes along equipment on all storeys, inner corners of runs, marked ground and what is tied to it', () => {
    expect(places(next)).toEqual({ a: [104, 4], b: [125, 4], up: [104, 4], yard: [60, 4] })
    expect(paths(next).ab).toEqual([
      [104, 12],
      [125, 12],
    ])
    expect(paths(next).out).toEqual([
      [60, 8],
      [104, 8],
    ])
    expect(next.areas?.map((a) => a.outline[0])).toEqual([
      [103, 3],
      [-5, -6],
    ])
    expect(next.underlays?.map((u) => u.at)).toEqual([
      [120, 10],
      [20, 10],
    ])
  })

  it('takes along what scenarios put elsewhere in it or add to it, whichever is open', () => {
    expect(next.scenarios?.[0]).toMatchObject({
      change: { a: { at: [106, 6] }, yard: { at: [61, 4] } },
      add: { placements: [{ at: [108, 8] }] },
      changeConnections: { out: { path: [[105, 5]] } },
    })
    expect(moved({ kind: 'building', id: 'B1' }, [100, 0], 's')).toEqual(next)
  })

  it('and back again leaves the document as it was', () => {
    const step = fc.integer({ min: -60, max: 60 })
    fc.assert(
      fc.property(step, step, (x, y) => {
        fc.pre(x !== 0 || y !== 0)
        const there = moved({ kind: 'building', id: 'B1' }, [x, y])
        // Where it comes to lie over a corner of a run outside, that corner is its own from then on.
        fc.pre(!(x > 19 && x < 61) && !(y > -13 && y < 9 && x > 19))
        expect(moved({ kind: 'building', id: 'B1' }, [-x, -y], null, there).placements).toEqual(plant.placements)
      }),
    )
  })
})

describe('a hall that moves', () => {
  const next = moved({ kind: 'hall', id: 'H1' }, [2, 0])

  it('takes along what is in it, and leaves columns, other storeys and the outer wall', () => {
    expect(places(next)).toEqual({ a: [6, 4], b: [25, 4], up: [4, 4], yard: [60, 4] })
    const [building] = next.buildings ?? []
    expect(building?.halls?.map((h) => h.outline[0])).toEqual([
      [4, 2],
      [20, 2],
      [2, 2],
    ])
    expect(building?.walls?.map((w) => w.from[0])).toEqual([5, 3, 14])
    expect(building?.openings?.map((o) => o.at[0])).toEqual([16, 0])
    expect(building?.columns?.[0]?.at).toEqual([5, 5])
    expect(paths(next).ab).toEqual([
      [6, 12],
      [25, 12],
    ])
  })

  it('is refused on another hall of its storey, not under one upstairs', () => {
    const upstairs = movePart(open(plant), { kind: 'hall', id: 'H3' }, [18, 0])
    expect(upstairs && isRefusal(upstairs)).toBe(false)
    expect(movePart(open(plant), { kind: 'hall', id: 'H1' }, [10, 0])).toMatchObject({ code: 'halls-overlap' })
  })
})
