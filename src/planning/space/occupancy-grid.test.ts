import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../geometry/box'
import type { PlanPoint } from '../../geometry/point'
import { containsPoint } from '../../geometry/polygon'
import { boxesOverlap, boxInside, OccupancyGrid } from './occupancy-grid'

const bounds: Box = { minX: -2, minY: 1, maxX: 10, maxY: 9 }
const cell_m = 0.5
/** Centimetres, so that no case hinges on the millimetre that may touch. */
const coordinate = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((c) => c / 100)
const box = fc
  .tuple(coordinate(-4, 11), coordinate(0, 10), coordinate(0.1, 4), coordinate(0.1, 4))
  .map(([x, y, w, d]): Box => ({ minX: x, minY: y, maxX: x + w, maxY: y + d }))
const cell = (grid: OccupancyGrid) => fc.tuple(fc.nat({ max: grid.columns - 1 }), fc.nat({ max: grid.rows - 1 }))
const window = (c0: number, r0: number, c1: number, r1: number): Box => ({
  minX: bounds.minX + c0 * cell_m,
  minY: bounds.minY + r0 * cell_m,
  maxX: bounds.minX + c1 * cell_m,
  maxY: bounds.minY + r1 * cell_m,
})

describe('OccupancyGrid', () => {
  it('never calls a window free that a blocked box reaches into', () => {
    const shape = new OccupancyGrid(bounds, cell_m)
    fc.assert(
      fc.property(fc.array(box, { maxLength: 6 }), cell(shape), cell(shape), (boxes, [a, b], [c, d]) => {
        const grid = new OccupancyGrid(bounds, cell_m)
        for (const blocked of boxes) grid.block(blocked)
        const [c0, c1, r0, r1] = [Math.min(a, c), Math.max(a, c) + 1, Math.min(b, d), Math.max(b, d) + 1]
        const touched = boxes.some((blocked) => boxesOverlap(blocked, window(c0, r0, c1, r1)))
        if (touched) expect(grid.isFree(c0, r0, c1, r1)).toBe(false)
      }),
    )
  })

  it('calls a window free whose cells no box comes near', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 4 }), fc.nat({ max: 20 }), fc.nat({ max: 12 }), (boxes, c, r) => {
        const grid = new OccupancyGrid(bounds, cell_m)
        for (const blocked of boxes) grid.block(blocked)
        const near = window(c - 1, r - 1, c + 3, r + 3)
        if (!boxes.some((blocked) => boxesOverlap(blocked, near))) expect(grid.isFree(c, r, c + 2, r + 2)).toBe(true)
      }),
    )
  })

  it('nothing beyond its bounds is free', () => {
    const grid = new OccupancyGrid(bounds, cell_m)
    expect(grid.isFree(0, 0, grid.columns, grid.rows)).toBe(true)
    expect(grid.isFree(-1, 0, 1, 1)).toBe(false)
    expect(grid.isFree(0, 0, 1, grid.rows + 1)).toBe(false)
  })

  const hall: PlanPoint[] = [
    [-1.8, 1.3],
    [8.2, 1.3],
    [8.2, 4.1],
    [3.9, 4.1],
    [3.9, 8.7],
    [-1.8, 8.7],
  ]
  it('keeps windows inside an L-shaped hall, and outside it', () => {
    const inside = new OccupancyGrid(bounds, cell_m)
    inside.blockPolygon(hall, 'outside')
    const yard = new OccupancyGrid(bounds, cell_m)
    yard.blockPolygon(hall, 'inside')
    let roomy = 0
    for (let c = 0; c + 2 <= inside.columns; c++)
      for (let r = 0; r + 2 <= inside.rows; r++) {
        const w = window(c, r, c + 2, r + 2)
        if (inside.isFree(c, r, c + 2, r + 2)) {
          roomy++
          expect(boxInside(hall, w)).toBe(true)
        }
        if (yard.isFree(c, r, c + 2, r + 2))
          expect(containsPoint(hall, [(w.minX + w.maxX) / 2, (w.minY + w.maxY) / 2])).toBe(false)
      }
    expect(roomy).toBeGreaterThan(100)
  })
})
