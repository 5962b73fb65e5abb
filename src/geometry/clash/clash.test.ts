import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Footprint, footprintCorners, overlapDepth_m } from '../footprint'
import { createBoxGrid } from './box-grid'
import { overlappingPairs } from './overlapping-pairs'
import { rowOverlap_m, turnedBoxes, writeBox } from './turned-boxes'

/** Racks, chillers and halls: sizes a hundred times apart, square to the axes more often than not. */
const footprint: fc.Arbitrary<Footprint> = fc
  .tuple(
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.double({ min: -60, max: 60, noNaN: true }),
    fc.constantFrom(0.3, 0.6, 1.2, 4, 12, 45),
    fc.constantFrom(0.5, 1.2, 3, 30),
    fc.oneof(fc.constantFrom(0, 90, 180, 270, 45), fc.double({ min: -400, max: 400, noNaN: true })),
    fc.constantFrom(0, 0, 0, 0, 5000, -1e6),
  )
  .map(([x, y, width_m, depth_m, rotation_deg, off]) => ({ centre_m: [x + off, y], width_m, depth_m, rotation_deg }))
const footprints = fc.array(footprint, { maxLength: 60 })

function around(f: Footprint) {
  const corners = footprintCorners(f)
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
}

const LEAST_m = 0.001

describe('clashes of turned boxes', () => {
  it('reach into each other as far as by their corners', () => {
    fc.assert(
      fc.property(footprint, footprint, (a, b) => {
        const depth_m = rowOverlap_m(turnedBoxes([a, b]).rows, 0, 1)
        const byCorners_m = overlapDepth_m(a, b)
        if (byCorners_m > 1e-9) expect(depth_m).toBeCloseTo(byCorners_m, 6)
        else expect(depth_m).toBeLessThan(1e-6)
      }),
      { numRuns: 2000 },
    )
  })

  it('are found as by testing every two', () => {
    let clashes = 0
    fc.assert(
      fc.property(footprints, (all) => {
        const found = overlappingPairs(turnedBoxes(all), LEAST_m)
        const pairs = Array.from({ length: found.length / 2 }, (_, k) => `${found[2 * k]} ${found[2 * k + 1]}`).sort()
        const expected: string[] = []
        const unsure = new Set<string>()
        all.forEach((a, i) => {
          for (let j = i + 1; j < all.length; j++) {
            const depth_m = overlapDepth_m(a, all[j]!)
            if (depth_m > LEAST_m) expected.push(`${i} ${j}`)
            // Rounding decides about a depth that is the limit itself.
            if (Math.abs(depth_m - LEAST_m) < 1e-6) unsure.add(`${i} ${j}`)
          }
        })
        const sure = (pair: string) => !unsure.has(pair)
        expect(pairs.filter(sure)).toEqual(expected.sort().filter(sure))
        clashes += expected.length
      }),
      { numRuns: 300 },
    )
    expect(clashes).toBeGreaterThan(1000)
  })

  it('are followed by the grid while boxes move, turn, grow and leave', () => {
    const step = fc.record({ box: fc.nat(), to: footprint, leaves: fc.constantFrom(false, false, false, true) })
    fc.assert(
      fc.property(footprints, fc.array(step, { maxLength: 30 }), footprint, (all, steps, asked) => {
        const boxes = turnedBoxes(all)
        const grid = createBoxGrid(boxes)
        const now: (Footprint | null)[] = [...all]
        for (const { box, to, leaves } of all.length ? steps : []) {
          const i = box % all.length
          now[i] = leaves ? null : to
          if (leaves) grid.remove(i)
          else {
            writeBox(boxes.rows, i, to)
            grid.move(i)
          }
        }
        const [minX, minY, maxX, maxY] = around(asked)
        const found = [...grid.hits.subarray(0, grid.search(minX, minY, maxX, maxY))]
        const slack = (by: number) =>
          now.flatMap((f, i) => {
            if (!f) return []
            const [left, front, right, back] = around(f)
            const meets = left <= maxX + by && right >= minX - by && front <= maxY + by && back >= minY - by
            return meets ? [i] : []
          })
        expect(new Set(found).size).toBe(found.length)
        expect(found).toEqual(expect.arrayContaining(slack(-1e-7)))
        expect(slack(1e-7)).toEqual(expect.arrayContaining(found))
        expect(grid.meets(minX, minY, maxX, maxY)).toBe(found.length > 0)
      }),
      { numRuns: 500 },
    )
  })
})
