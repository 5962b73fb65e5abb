import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStandardStep, standardStepFrom } from './breaker-steps'

describe('standard breaker ratings', () => {
  it('rounds a load up to the next rating of the code', () => {
    expect(standardStepFrom('NEC', 241.6)).toBe(250)
    expect(standardStepFrom('NEC', 208.9)).toBe(225)
    expect(standardStepFrom('IEC', 193.3)).toBe(200)
    expect(standardStepFrom('IEC', 250.0000000001)).toBe(250)
  })

  it('never gives less than asked, and a standard rating up to the largest', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('NEC' as const, 'IEC' as const),
        fc.integer({ min: 1, max: 6000 }),
        (code, amperes) => {
          const step = standardStepFrom(code, amperes)
          expect(step).toBeGreaterThanOrEqual(amperes)
          expect(isStandardStep(code, step)).toBe(true)
        },
      ),
    )
  })
})
