import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapeOf, shapeOverlap_m } from '../../src/engine/rules/plan/body'
import { DRAWING_TOLERANCE_m } from '../../src/engine/rules/plan/tolerance'
import { rectangleOutline } from '../../src/geometry/outline'
import { addPoints, type PlanPoint } from '../../src/geometry/point'
import { containsPoint } from '../../src/geometry/polygon'
import { type EffectiveSite, resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import type { Refusal } from './interaction'
import { createLegality, type Held } from './legality'
import { placementFootprint } from './placement-footprint'

const rack: Item = { id: 'rack', category: 'gpu-rack', name: 'Rack', size_m: [0.6, 1.2, 2.2] }
const tray: Item = { id: 'tray', category: 'cable-tray', name: 'Tray', size_m: [0.6, 4, 0.2] }
const unknown: Item = { id: 'unknown', category: 'gpu-rack', name: 'Of no known size' }
const items = new Map([rack, tray, unknown].map((item) => [item.id, item]))

/** An L-shaped hall with columns, and whatever the test puts in and about it. */
const site = (placed: readonly { item: string; at: PlanPoint; rotation_deg: number }[]): EffectiveSite =>
  resolveSite(
    {
      format: 'guscio-site',
      version: 1,
      site: { name: 'Test' },
      buildings: [
        {
          id: 'B1',
          outline: rectangleOutline([0, 0], [14, 10]),
          halls: [
            {
              id: 'H1',
              outline: [
                [0, 0],
                [14, 0],
                [14, 5],
                [6, 5],
                [6, 10],
                [0, 10],
              ],
            },
          ],
          columns: [
            { at: [3, 3], size_m: [0.4, 0.4] },
            { at: [9, 2], size_m: [0.3, 0.5] },
          ],
        },
      ],
      placements: placed.map(({ at: [x, y], ...p }, i) => ({ id: `p${i}`, hall: null, ...p, at: [x, y] })),
    },
    items,
  )

const onGrid = (min: number, max: number) => fc.integer({ min: min * 20, max: max * 20 }).map((n) => n / 20)
const placed = fc.record({
  item: fc.constantFrom('rack', 'rack', 'rack', 'tray', 'unknown'),
  at: fc.tuple(onGrid(-3, 17), onGrid(-3, 13)),
  rotation_deg: fc.constantFrom(0, 90, 180, 270, 30, 77.5),
})

describe('createLegality', () => {
  it('says what a look at every wall, column and rack says, wherever the things are carried', () => {
    fc.assert(
      fc.property(
        fc.array(placed, { minLength: 1, maxLength: 30 }),
        fc.nat(5),
        fc.array(fc.tuple(onGrid(-6, 6), onGrid(-6, 6)), { minLength: 1, maxLength: 6 }),
        (list, count, offsets) => {
          const effective = site(list)
          const moved = effective.placements.slice(0, count + 1)
          const ids = new Set(moved.map((p) => p.id))
          const held = moved.map((p) => ({ footprint: placementFootprint(p), definition: p.definition }))
          const refusalAt = createLegality(effective, held, ids)
          for (const offset of offsets) expect(refusalAt(offset)).toEqual(lookAtAll(effective, held, ids, offset))
        },
      ),
      { numRuns: 300 },
    )
  })
})

function lookAtAll(
  effective: EffectiveSite,
  held: readonly Held[],
  ids: ReadonlySet<string>,
  offset: PlanPoint,
): Refusal | null {
  for (const { footprint, definition } of held) {
    const shape = shapeOf({ ...footprint, centre_m: addPoints(footprint.centre_m, offset) })
    for (const hall of effective.halls.values()) {
      const inside = shape.corners.filter((p) => containsPoint(hall.outline, p, DRAWING_TOLERANCE_m)).length
      if (inside > 0 && inside < 4) return { code: 'crosses-wall', params: { hall: hall.id } }
    }
    if (definition === tray) continue
    for (const { id, columns } of effective.buildings)
      for (const [i, { at, size_m }] of columns.entries()) {
        const column = shapeOf({ centre_m: at, width_m: size_m[0], depth_m: size_m[1], rotation_deg: 0 })
        if (shapeOverlap_m(shape, column) > DRAWING_TOLERANCE_m)
          return { code: 'column', params: { number: i + 1, building: id } }
      }
    for (const other of effective.placements) {
      if (ids.has(other.id) || other.definition !== rack) continue
      const depth_m = shapeOverlap_m(shape, shapeOf(placementFootprint(other)))
      if (depth_m > DRAWING_TOLERANCE_m)
        return { code: 'overlap', params: { name: other.id, depth_cm: Math.max(1, Math.round(depth_m * 100)) } }
    }
  }
  return null
}
