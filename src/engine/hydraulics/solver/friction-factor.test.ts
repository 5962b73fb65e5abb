import { describe, expect, it } from 'vitest'
import { frictionFactor } from './friction-factor'

const at = (reynolds: number, relativeRoughness: number) =>
  frictionFactor(reynolds, relativeRoughness / 3.7, { factor: 0, slope: 0 })

/** Colebrook and White, by iteration: what Swamee and Jain approximate within 1 % over most of their range. */
function colebrook(reynolds: number, relativeRoughness: number): number {
  let root = 8
  for (let i = 0; i < 50; i++) root = -2 * Math.log10(relativeRoughness / 3.7 + (2.51 * root) / reynolds)
  return 1 / root ** 2
}

describe('frictionFactor', () => {
  it('is 64/Re in laminar flow', () => expect(at(1000, 1e-3)).toEqual({ factor: 0.064, slope: -1 }))

  it.each([
    [1e4, 1e-3],
    [1e5, 1e-3],
    [1e6, 1e-4],
    [1e7, 1e-2],
  ])('is within 3 %% of Colebrook at Re %f, roughness %f', (reynolds, roughness) => {
    expect(Math.abs(at(reynolds, roughness).factor / colebrook(reynolds, roughness) - 1)).toBeLessThan(0.03)
  })

  it('has no step where flow turns turbulent', () => {
    expect(at(1999.999, 1e-3).factor).toBeCloseTo(at(2000, 1e-3).factor, 4)
    expect(at(3999.999, 1e-3).factor).toBeCloseTo(at(4000, 1e-3).factor, 4)
  })

  it.each([2500, 3500, 5000, 1e5])('names its slope at Re %i', (reynolds) => {
    const step = 1e-6
    const numeric = Math.log(at(reynolds * (1 + step), 1e-3).factor / at(reynolds, 1e-3).factor) / Math.log(1 + step)
    expect(at(reynolds, 1e-3).slope).toBeCloseTo(numeric, 4)
  })
})
