import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet } from '../../../geometry/box'
import { completePlacement, type EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { placementSchema } from '../../../model/placement'
import { createBodyIndex, editBodyIndex } from './body-index'

const item = (id: string, more: Partial<Item>): [string, Item] => [id, { id, category: 'rack', name: id, ...more }]
const items = new Map<string, Item>([
  item('rack', { size_m: [0.6, 1.2, 2.2] }),
  item('container', { size_m: [12, 2.4, 2.9] }),
  item('unsized', {}),
])

interface Spot {
  readonly item: string
  readonly at: [number, number]
  readonly rotation_deg: number
}

const coordinate = fc.double({ min: 0, max: 40, noNaN: true })
const spot: fc.Arbitrary<Spot> = fc.record({
  item: fc.constantFrom('rack', 'rack', 'rack', 'container', 'unsized'),
  at: fc.tuple(coordinate, coordinate),
  rotation_deg: fc.constantFrom(0, 90, 30),
})
const edit = fc.record({
  kind: fc.constantFrom('move', 'move', 'add', 'remove'),
  which: fc.nat(),
  spot,
})

const stand = (id: string, { item: itemId, at, rotation_deg }: Spot): EffectivePlacement =>
  completePlacement(placementSchema.parse({ id, item: itemId, at, rotation_deg, hall: null }), items, false)

describe('the index of what stands on the floor', () => {
  it('finds after any edits what a new one finds', () => {
    let kept = 0
    fc.assert(
      fc.property(
        fc.array(spot, { minLength: 1, maxLength: 20 }),
        fc.array(edit, { maxLength: 12 }),
        fc.tuple(coordinate, coordinate, coordinate, coordinate),
        (spots, edits, [x0, y0, x1, y1]) => {
          let placements = spots.map((s, i) => stand(`p${i}`, s))
          let index = createBodyIndex(placements)
          edits.forEach(({ kind, which, spot: to }, round) => {
            const at = which % Math.max(1, placements.length)
            const before = placements
            if (kind === 'add') placements = [...before, stand(`new${round}`, to)]
            else if (kind === 'remove') placements = before.filter((_, i) => i !== at)
            else placements = before.map((p, i) => (i === at ? stand(p.id, to) : p))
            const edited = editBodyIndex(index, before, placements)
            if (edited) kept++
            index = edited ?? createBodyIndex(placements)
          })
          const fresh = createBodyIndex(placements)
          const box = { minX: Math.min(x0, x1), minY: Math.min(y0, y1), maxX: Math.max(x0, x1), maxY: Math.max(y0, y1) }
          const ids = (bodies: typeof index.bodies) => bodies.map((b) => b.placement.id)
          expect(ids(index.bodies)).toEqual(ids(fresh.bodies))
          expect(ids(index.near(box)).sort()).toEqual(ids(fresh.near(box)).sort())
          expect(index.meets(box)).toBe(fresh.bodies.some((b) => boxesMeet(b.box, box)))
          for (const body of index.bodies) {
            const later = index.bodies.filter((b) => b.number > body.number && boxesMeet(b.box, body.box))
            expect(ids(index.near(body.box, body.number)).sort()).toEqual(ids(later).sort())
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(kept).toBeGreaterThan(500)
  })
})
