import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linearColour, rampColour, rampOver, rampStops } from './ramp'

describe('rampColour', () => {
  it.each(rampStops)('shows $hex at $ratio', ({ ratio, hex }) => {
    expect(rampColour(ratio)).toEqual(linearColour(hex))
  })

  it('turns red above the limit at once, and not by rounding noise', () => {
    expect(rampColour(1 + 1e-12)).not.toEqual(linearColour(rampOver))
    expect(rampColour(1.0001)).toEqual(linearColour(rampOver))
    expect(rampColour(Number.POSITIVE_INFINITY)).toEqual(linearColour(rampOver))
  })

  it('never leaves the colours between its stops', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (ratio) => {
        const stops = rampStops.map((s) => linearColour(s.hex))
        rampColour(ratio).forEach((channel, i) => {
          expect(channel).toBeGreaterThanOrEqual(Math.min(...stops.map((s) => s[i]!)) - 1e-12)
          expect(channel).toBeLessThanOrEqual(Math.max(...stops.map((s) => s[i]!)) + 1e-12)
        })
      }),
    )
  })
})
