import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainStep, scrubStep, stepped, stepsOf } from './scrub-step'

const plain = { shift: false, alt: false }

describe('scrubbing', () => {
  it('steps lengths by the finest grid of the system, other figures by a hundredth of their size', () => {
    expect(scrubStep('length', 101.6, 'metric')).toBeCloseTo(0.05)
    expect(scrubStep('length', 101.6, 'imperial')).toBeCloseTo(0.0254)
    expect(scrubStep('power', 2500, 'metric')).toBeCloseTo(100)
    expect(scrubStep('temperature', 35, 'imperial')).toBeCloseTo(1 / 1.8)
    expect(plainStep(0.9)).toBeCloseTo(0.01)
    expect(plainStep(0)).toBe(0.1)
  })

  it('goes ten times as far with Shift and a tenth with Alt', () => {
    expect(stepsOf(40, plain)).toBe(10)
    expect(stepsOf(40, { shift: true, alt: false })).toBe(100)
    expect(stepsOf(40, { shift: false, alt: true })).toBe(1)
    expect(stepped(98.8, stepsOf(-40, plain), 0.05, false)).toBe(98.3)
    expect(stepped(98.8, 0.14, 0.05, true)).toBe(98.805)
  })

  it('comes back to where it began', () => {
    const figure = fc.double({ min: -1e5, max: 1e5, noNaN: true })
    fc.assert(
      fc.property(figure, fc.integer({ min: -400, max: 400 }), (from, dx) => {
        const start = Number(from.toPrecision(12))
        const steps = stepsOf(dx, plain) + stepsOf(-dx, plain)
        expect(stepped(start, steps, scrubStep('length', start, 'metric'), false)).toBe(start)
      }),
    )
  })
})
