import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaleBar } from './scale-bar'

describe('scaleBar', () => {
  it('takes round metres, or round feet', () => {
    expect(scaleBar(0.1, 160, 'metric')).toEqual({ length_m: 10, width_px: 100 })
    expect(scaleBar(0.1, 160, 'imperial').length_m / 0.3048).toBeCloseTo(50)
  })

  it('always fits, and fills two fifths of the room at least', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (metresPerPixel) => {
        const { width_px } = scaleBar(metresPerPixel, 160, 'metric')
        expect(width_px).toBeLessThanOrEqual(160 * (1 + 1e-6))
        expect(width_px).toBeGreaterThanOrEqual(160 * 0.4 * (1 - 1e-6))
      }),
    )
  })
})
