import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thinCurve } from '../thin-curve'
import { pushArc, pushBulge, pushSpline } from './curves'
import { LineStore } from './line-store'

const pointsOf = (store: LineStore): [number, number][] =>
  Array.from({ length: store.pointCount }, (_, i) => [store.points[2 * i]!, store.points[2 * i + 1]!])

describe('curves of a DXF', () => {
  it('an arc between two corners lies on one circle and turns by four times the arc tangent of its bulge', () => {
    const bulge = fc.integer({ min: -300, max: 300 }).filter((b) => Math.abs(b) > 5)
    fc.assert(
      fc.property(bulge, (hundredths) => {
        const b = hundredths / 100
        const store = new LineStore()
        pushBulge(store, 10, 20, 40, 60, b)
        const found = pointsOf(store)
        // Half of the chord over the sine of half the angle; bulge = height of the arc over half the chord.
        const radius = 25 / Math.abs(Math.sin(2 * Math.atan(b)))
        const all = [[10, 20] as const, ...found, [40, 60] as const]
        const turn = all.slice(1).reduce((sum, [x, y], i) => {
          const [px, py] = all[i]!
          return sum + 2 * Math.asin(Math.hypot(x - px, y - py) / 2 / radius)
        }, 0)
        expect(turn).toBeCloseTo(4 * Math.atan(Math.abs(b)), 6)
        // Counter-clockwise bulges lie to the right of the chord.
        const [mx, my] = found[Math.floor(found.length / 2)]!
        expect(Math.sign((40 - 10) * (my - 20) - (60 - 20) * (mx - 10))).toBe(-Math.sign(b))
      }),
    )
  })

  it('a spline of one span is the Bézier curve of its points, a rational one a true quarter circle', () => {
    const bezier = new LineStore()
    pushSpline(bezier, {
      degree: 3,
      xs: [0, 1, 2, 3],
      ys: [0, 3, -3, 0],
      knots: [0, 0, 0, 0, 1, 1, 1, 1],
      weights: [],
    })
    for (const [i, [x, y]] of pointsOf(bezier).entries()) {
      const t = i / 25
      expect(x).toBeCloseTo(3 * t, 9)
      expect(y).toBeCloseTo(9 * t * (1 - t) ** 2 - 9 * t * t * (1 - t), 9)
    }
    const quarter = new LineStore()
    const weights = [1, Math.SQRT1_2, 1]
    pushSpline(quarter, { degree: 2, xs: [1, 1, 0], ys: [0, 1, 1], knots: [0, 0, 0, 1, 1, 1], weights })
    for (const [x, y] of pointsOf(quarter)) expect(Math.hypot(x, y)).toBeCloseTo(1, 9)
    expect(pushSpline(quarter, { degree: 3, xs: [0, 1], ys: [0, 1], knots: [0, 1], weights: [] })).toBe(false)
  })

  it('a thinned curve keeps its ends and strays no farther than it may', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 50 }), (radius, most) => {
        const store = new LineStore()
        pushArc(store, { x: 0, y: 0, major: [radius, 0], minor: [0, radius], start_rad: 0, end_rad: 2 * Math.PI })
        const kept = new Uint32Array(store.pointCount)
        const count = thinCurve(store.points, 0, store.pointCount, most / 10, kept)
        expect([kept[0], kept[count - 1]]).toEqual([0, store.pointCount - 1])
        const chosen = [...kept.subarray(0, count)].map((i) => pointsOf(store)[i]!)
        chosen.slice(1).forEach(([x, y], i) => {
          const [px, py] = chosen[i]!
          const sagitta = radius - Math.sqrt(Math.max(0, radius ** 2 - (Math.hypot(x - px, y - py) / 2) ** 2))
          // The arc as drawn before is itself up to a thousandth of its radius inside the true one.
          expect(sagitta).toBeLessThan(most / 10 + radius * 0.001)
        })
      }),
    )
  })
})
