import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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

  it('names every body whose box meets a box in plan', () => {
    fc.assert(
      fc.property(bodies, metres(-60, 60), metres(-60, 60), (list, x, y) => {
        const near = new Set(createPickGrid(list).near({ minX: x, minY: y, maxX: x + 5, maxY: y + 5 }))
        for (const { id, footprint } of list) {
          const [cx, cy] = footprint.centre_m
          if (cx > x && cx < x + 5 && cy > y && cy < y + 5) expect(near).toContain(id)
        }
      }),
    )
  })

  it('is empty for an empty site', () => {
    const grid = createPickGrid([])
    expect(grid.pick({ origin: [0, 0, 5], direction: [0, 0, -1] })).toBeNull()
    expect(grid.near({ minX: -1, minY: -1, maxX: 1, maxY: 1 })).toEqual([])
  })
})
