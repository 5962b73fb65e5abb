import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../src/geometry/box'
import { CAPTURE_PX, noHold, RELEASE_PX, type SnapRequest, snapBox } from './snap-box'

/** A rack 0.6 by 1.2 m with its lower left corner at a point. */
const rack = (x: number, y: number): Box => ({ minX: x, minY: y, maxX: x + 0.6, maxY: y + 1.2 })
const pixel_m = 0.01
const request = (over: Partial<SnapRequest>): SnapRequest => ({
  box: rack(0, 0),
  offset: [0, 0],
  neighbours: [],
  grid_m: 0,
  metresPerPixel: pixel_m,
  held: noHold,
  ...over,
})

describe('snapBox', () => {
  it('leaves an offset alone without grid and neighbours', () => {
    expect(snapBox(request({ offset: [1.234, -0.567] }))).toEqual({
      offset: [1.234, -0.567],
      hold: noHold,
      guides: [],
      snapped: false,
    })
  })

  it('steps along the grid where no neighbour is near', () => {
    const { offset } = snapBox(request({ offset: [1.7, 0.2], grid_m: 0.6 }))
    expect(offset[0]).toBeCloseTo(1.8)
    expect(offset[1]).toBeCloseTo(0)
  })

  it('closes a row: a rack brought near another ends flush beside it', () => {
    const { offset, guides } = snapBox(request({ offset: [4.31, 0.09], neighbours: [rack(5, 0)], grid_m: 0.6 }))
    expect(offset[0]).toBeCloseTo(4.4)
    expect(offset[1]).toBeCloseTo(0)
    expect(guides.map((g) => g.kind)).toEqual(['edge', 'edge'])
  })

  it('prefers an edge to an aisle that is nearer', () => {
    // Below it a neighbour whose 1.2 m aisle lies 5 cm away; beside it one whose edge lies 10 cm away.
    const below = { minX: 0, minY: -3, maxX: 0.6, maxY: -1.15 }
    const beside = { minX: 3, minY: 0.1, maxX: 3.6, maxY: 1.5 }
    const { guides, offset } = snapBox(request({ neighbours: [below, beside] }))
    expect(guides.find((g) => g.axis === 'y')?.kind).toBe('edge')
    expect(offset[1]).toBeCloseTo(0.1)
  })

  it('offers a 1.2 m aisle to the row opposite', () => {
    const opposite = { minX: -2, minY: -4, maxX: 4, maxY: -1.25 }
    const { offset, guides } = snapBox(request({ offset: [0.31, 0], neighbours: [opposite] }))
    const aisle = { low_m: -1.25, high_m: expect.closeTo(-0.05) }
    expect(guides).toEqual([
      { axis: 'y', at_m: expect.closeTo(-0.05), from_m: -2, to_m: 4, kind: 'aisle', gaps: [aisle] },
    ])
    expect(offset[1]).toBeCloseTo(-0.05)
  })

  it('continues the gap of a row', () => {
    const row = [rack(0, 0), rack(1.5, 0)]
    const { offset, guides } = snapBox(request({ box: rack(0, 0), offset: [3.05, 0], neighbours: row }))
    expect(guides.find((g) => g.axis === 'x')?.kind).toBe('spacing')
    expect(offset[0]).toBeCloseTo(3)
  })

  it('captures within 16 px and lets go beyond 24, so that it does not flicker at the rim', () => {
    const neighbours = [{ minX: 5, minY: 20, maxX: 5.6, maxY: 21.2 }]
    const at = (px: number, held = noHold) => snapBox(request({ offset: [5 - px * pixel_m, 0], neighbours, held }))
    const caught = at(CAPTURE_PX - 1)
    expect(caught.offset[0]).toBeCloseTo(5)
    expect(at(CAPTURE_PX + 4).snapped).toBe(false)
    expect(at(CAPTURE_PX + 4, caught.hold).offset[0]).toBeCloseTo(5)
    expect(at(RELEASE_PX + 1, caught.hold).snapped).toBe(false)
  })

  it('never moves a box farther than the capture from where the pointer holds it', () => {
    const spot = fc.double({ min: -8, max: 8, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(spot, spot), { maxLength: 12 }), spot, spot, (spots, x, y) => {
        const neighbours = spots.map(([a, b]) => rack(a, b))
        const { offset } = snapBox(request({ offset: [x, y], neighbours }))
        expect(Math.abs(offset[0] - x)).toBeLessThanOrEqual(CAPTURE_PX * pixel_m + 1e-9)
        expect(Math.abs(offset[1] - y)).toBeLessThanOrEqual(CAPTURE_PX * pixel_m + 1e-9)
      }),
    )
  })
})
