import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawingScale, scaleBarLength_m } from './drawing-scale'

const area = { width: 500, height: 300 }

describe('drawingScale', () => {
  it('takes the scales of the trade where feet are read', () => {
    const scale = drawingScale({ min: [0, 0], max: [28, 22] }, area, 'imperial')
    expect(scale.label).toBe('1" = 20\'')
    expect(scale.denominator).toBe(240)
    expect(drawingScale({ min: [0, 0], max: [5, 4] }, area, 'imperial').label).toBe('1/4" = 1\'-0"')
    expect(scaleBarLength_m(scale, 150, 'imperial') / 0.3048).toBeCloseTo(20, 9)
  })

  it('makes a metre as long on paper as the scale says', () => {
    const scale = drawingScale({ min: [0, 0], max: [28, 22] }, area)
    expect(scale.denominator).toBe(250)
    expect(scale.pointsPerMetre * 28 * 0.0254).toBeCloseTo((28 / 250) * 72, 9)
  })

  it('always fits, and the scale bar fits its room', () => {
    const size = fc.double({ min: 0.5, max: 20_000, noNaN: true })
    fc.assert(
      fc.property(size, size, fc.constantFrom('metric' as const, 'imperial' as const), (width, height, units) => {
        const scale = drawingScale({ min: [3, 4], max: [3 + width, 4 + height] }, area, units)
        expect(width * scale.pointsPerMetre).toBeLessThanOrEqual(area.width * 1.000001)
        expect(height * scale.pointsPerMetre).toBeLessThanOrEqual(area.height * 1.000001)
        const bar = scaleBarLength_m(scale, 150, units) * scale.pointsPerMetre
        expect(bar).toBeLessThanOrEqual(150)
        expect(bar).toBeGreaterThan(50)
      }),
    )
  })
})
