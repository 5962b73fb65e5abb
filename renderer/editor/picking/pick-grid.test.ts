import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { footprintCorners, overlapDepth_m } from '../../../src/geometry/footprint'
import type { PlanPoint } from '../../../src/geometry/point'
import { createPickGrid, type PickBody } from './pick-grid'
import { hitDistance_m, type Ray } from './ray-box'

const metres = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const body = fc.record({
  x: metres(-60, 60),
  y: metres(-60, 60),
  width_m: metres(0.3, 12),
  depth_m: metres(0.3, 12),
  rotation_deg: fc.constantFrom(0, 90, 180, 270, 33, 211.5),
  height_m: metres(0.5, 6),
})
const bodies = fc.array(body, { minLength: 1, maxLength: 60 }).map((list) =>
  list.map(
    ({ x, y, height_m, ...size }, i): PickBody => ({
      id: `b${i}`,
      footprint: { centre_m: [x, y], ...size },
      low_m: 0,
      high_m: height_m,
    }),
  ),
)
/** From above the site down to a point of the floor, steep or flat. */
const ray = fc
  .record({ x: metres(-90, 90), y: metres(-90, 90), z: metres(8, 300), atX: metres(-70, 70), atY: metres(-70, 70) })
  .map(({ x, y, z, atX, atY }): Ray => {
    const length = Math.hypot(atX - x, atY - y, z)
    return { origin: [x, y, z], direction: [(atX - x) / length, (atY - y) / length, -z / length] }
  })

function nearestByScan(list: readonly PickBody[], sight: Ray): number | null {
  const hits = list
    .map((b) => hitDistance_m(sight, b.footprint, b.low_m, b.high_m))
    .filter((d): d is number => d !== null)
  return hits.length > 0 ? Math.min(...hits) : null
}

describe('createPickGrid', () => {
  it('finds the same distance as a scan of all bodies', () => {
    fc.assert(
      fc.property(bodies, ray, (list, sight) => {
        const scanned = nearestByScan(list, sight)
        const picked = createPickGrid(list).pick(sight)
        if (scanned === null) expect(picked).toBeNull()
        else expect(picked?.distance_m).toBeCloseTo(scanned, 6)
      }),
      { numRuns: 600 },
    )
  })

  it('answers the rack in front, not the one behind it', () => {
    const rack = (id: string, y: number): PickBody => ({
      id,
      footprint: { centre_m: [0, y], width_m: 0.6, depth_m: 1.2, rotation_deg: 0 },
      low_m: 0,
      high_m: 2.2,
    })
    const grid = createPickGrid([rack('behind', 4), rack('front', 0)])
    const sight: Ray = { origin: [0, -10, 1], direction: [0, 1, 0] }
    expect(grid.pick(sight)).toEqual({ id: 'front', distance_m: 9.4 })
  })

  it('takes what lies within a box, and what reaches into it, as a scan of all bodies does', () => {
    fc.assert(
      fc.property(bodies, metres(-60, 60), metres(-60, 60), metres(0.1, 40), metres(0.1, 40), (list, x, y, w, d) => {
        const grid = createPickGrid(list)
        const box = { minX: x, minY: y, maxX: x + w, maxY: y + d }
        const asFootprint = { centre_m: [x + w / 2, y + d / 2], width_m: w, depth_m: d, rotation_deg: 0 } as const
        const inside = ([px, py]: PlanPoint) => px >= x && px <= box.maxX && py >= y && py <= box.maxY
        const within = list.filter((b) => footprintCorners(b.footprint).every(inside))
        const touching = list.filter((b) => overlapDepth_m(asFootprint, b.footprint) > 0)
        expect(grid.within(box)).toEqual(within.map((b) => b.id))
        expect(grid.touching(box)).toEqual(touching.map((b) => b.id))
      }),
      { numRuns: 400 },
    )
  })

  it('is empty for an empty site', () => {
    const grid = createPickGrid([])
    expect(grid.pick({ origin: [0, 0, 5], direction: [0, 0, -1] })).toBeNull()
    expect(grid.within({ minX: -1, minY: -1, maxX: 1, maxY: 1 })).toEqual([])
  })
})
