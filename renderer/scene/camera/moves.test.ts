import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanVector } from '../plan-space'
import { cornersOf, frameBounds, planView, spaceView } from './framing'
import { orbitAbout, slide, zoomAbout } from './moves'
import { type CameraPose, distanceOf_m, mixPoses, PARALLEL_FOV_DEG } from './pose'
import { floorPoint, projectPoint, sightLine } from './projection'

const viewport = { width_px: 1000, height_px: 680 }
const range = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const pose = fc
  .record({
    x: range(-80, 80),
    y: range(-80, 80),
    heading_deg: range(-360, 360),
    elevation_deg: range(20, 85),
    height_m: range(10, 300),
    fov_deg: fc.constantFrom(PARALLEL_FOV_DEG, 8, 22),
  })
  .map(({ x, y, ...rest }): CameraPose => ({ ...rest, target: [x, y, 0] }))
const pixel = fc.record({ x: range(0, 1000), y: range(0, 680) })

function expectSamePixel(a: CameraPose, b: CameraPose, point: PlanVector): void {
  const [before, after] = [projectPoint(a, viewport, point)!, projectPoint(b, viewport, point)!]
  expect(after.x).toBeCloseTo(before.x, 3)
  expect(after.y).toBeCloseTo(before.y, 3)
}

describe('projection', () => {
  it('shows a floor point under the pixel whose line of sight meets it', () => {
    fc.assert(
      fc.property(pose, pixel, (p, { x, y }) => {
        const floor = floorPoint(sightLine(p, viewport, x, y))
        fc.pre(floor !== null)
        const seen = projectPoint(p, viewport, [floor![0], floor![1], 0])!
        expect(seen.x).toBeCloseTo(x, 3)
        expect(seen.y).toBeCloseTo(y, 3)
      }),
    )
  })
})

describe('zoomAbout', () => {
  it('keeps the anchor where it is on screen', () => {
    fc.assert(
      fc.property(pose, range(-50, 50), range(-50, 50), range(0, 3), range(0.5, 2), (p, x, y, z, factor) => {
        const anchor: PlanVector = [p.target[0] + x * 0.3, p.target[1] + y * 0.3, z]
        fc.pre(projectPoint(p, viewport, anchor) !== null)
        expectSamePixel(p, zoomAbout(p, anchor, factor), anchor)
      }),
    )
  })

  it('stops at the closest and the farthest view', () => {
    const p: CameraPose = { ...spaceView, target: [0, 0, 0], height_m: 3 }
    expect(zoomAbout(p, [0, 0, 0], 1e-6).height_m).toBe(2)
    expect(zoomAbout(p, [0, 0, 0], 1e9).height_m).toBe(6000)
  })
})

describe('orbitAbout', () => {
  it('keeps the pivot on its pixel and its distance', () => {
    fc.assert(
      fc.property(pose, range(-8, 8), range(-8, 8), range(-40, 40), (p, x, y, turn) => {
        const pivot: PlanVector = [p.target[0] + x, p.target[1] + y, 1]
        const before = projectPoint(p, viewport, pivot)
        fc.pre(before !== null)
        const next = orbitAbout(p, pivot, turn, 0)
        expectSamePixel(p, next, pivot)
      }),
    )
  })

  it('never tilts below the floor or over the top', () => {
    const p: CameraPose = { ...spaceView, target: [0, 0, 0], height_m: 40 }
    expect(orbitAbout(p, [0, 0, 0], 0, -500).elevation_deg).toBe(14)
    expect(orbitAbout(p, [0, 0, 0], 0, 500).elevation_deg).toBe(90)
  })
})

describe('slide', () => {
  it('moves the picture over the floor by the offset', () => {
    const p: CameraPose = { ...spaceView, target: [5, 5, 0], height_m: 40 }
    const before = projectPoint(p, viewport, [3, 2, 0])!
    const after = projectPoint(slide(p, [10, -4]), viewport, [13, -2, 0])!
    expect(after.x).toBeCloseTo(before.x)
    expect(after.y).toBeCloseTo(before.y)
  })
})

describe('frameBounds', () => {
  it.each([planView, spaceView])('shows every corner and wastes no half of the picture', (view) => {
    const bounds = { min: [10, 20, 0], max: [96, 54, 3] } as const
    const p = frameBounds(bounds, view, viewport)
    const seen = cornersOf(bounds).map((corner) => projectPoint(p, viewport, corner)!)
    for (const { x, y } of seen) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(viewport.width_px)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(viewport.height_px)
    }
    const wide = Math.max(...seen.map((s) => s.x)) - Math.min(...seen.map((s) => s.x))
    const high = Math.max(...seen.map((s) => s.y)) - Math.min(...seen.map((s) => s.y))
    expect(Math.max(wide / viewport.width_px, high / viewport.height_px)).toBeGreaterThan(0.6)
  })
})

describe('mixPoses', () => {
  const a: CameraPose = { target: [0, 0, 0], heading_deg: 350, elevation_deg: 40, height_m: 20, fov_deg: 22 }
  const b: CameraPose = { target: [10, 0, 0], heading_deg: 10, elevation_deg: 90, height_m: 80, fov_deg: 0.5 }

  it('turns the short way and zooms evenly', () => {
    const middle = mixPoses(a, b, 0.5)
    expect(middle.heading_deg).toBeCloseTo(360)
    expect(middle.height_m).toBeCloseTo(40)
  })

  it('keeps the scale at the target while the lens narrows', () => {
    const narrow = { ...a, fov_deg: PARALLEL_FOV_DEG }
    expect(distanceOf_m(narrow)).toBeGreaterThan(distanceOf_m(a) * 40)
    for (const p of [a, narrow]) {
      const edge = projectPoint(p, viewport, [p.target[0], p.target[1], 0])!
      expect(edge).toMatchObject({ x: 500, y: 340 })
    }
  })
})
