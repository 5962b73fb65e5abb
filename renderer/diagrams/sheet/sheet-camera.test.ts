import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, fitSheet, frameBox, openingCamera, READABLE, shownBox, zoomAt } from './sheet-camera'

const window = { width: 800, height: 600 }
const source = { x: 1200, y: 32, width: 200, height: 68 }

describe('camera of the sheet', () => {
  it('shows a small sheet whole and no larger than life', () => {
    expect(fitSheet({ width: 400, height: 300 }, window)).toEqual({ scale: 1, x: 200, y: 154 })
    expect(openingCamera({ width: 400, height: 300 }, window, source, 'top').scale).toBe(1)
  })

  it('opens a wide sheet readable, its first source under the upper edge', () => {
    const camera = openingCamera({ width: 5000, height: 800 }, window, source, 'top')
    expect(camera.scale).toBe(READABLE)
    expect(contains(shownBox(camera, window), source)).toBe(true)
    expect((source.x + source.width / 2) * camera.scale + camera.x).toBeCloseTo(window.width / 2)
  })

  it('leaves the point under the cursor where it is, at either end of the range too', () => {
    const camera = fc.record({
      x: fc.integer({ min: -2000, max: 2000 }),
      y: fc.integer({ min: -2000, max: 2000 }),
      scale: fc.double({ min: 0.05, max: 2.5, noNaN: true }),
    })
    const at = fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 }))
    fc.assert(
      fc.property(camera, at, fc.double({ min: 0.01, max: 100, noNaN: true }), (before, [px, py], factor) => {
        const after = zoomAt(before, [px, py], factor)
        expect((px - after.x) / after.scale).toBeCloseTo((px - before.x) / before.scale, 4)
        expect((py - after.y) / after.scale).toBeCloseTo((py - before.y) / before.scale, 4)
      }),
    )
  })

  it('frames a box whole', () => {
    const camera = frameBox({ x: 0, y: 0, scale: 0.1 }, source, window)
    expect(contains(shownBox(camera, window), source)).toBe(true)
    expect(camera.scale).toBeGreaterThanOrEqual(READABLE)
  })
})
