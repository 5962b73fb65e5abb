import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latinHypercubeColumn } from './latin-hypercube'
import { normalCdf, normalInverse } from './normal-distribution'
import { percentile } from './percentile'
import { createRandom, xoshiro128 } from './random'
import { triangularInverse } from './triangular-inverse'

const inUnit = fc.double({ min: 0, max: 1, noNaN: true })
const triangle = fc
  .tuple(fc.double({ min: 0, max: 1e6, noNaN: true }), inUnit, inUnit)
  .map(([low, a, b]) => ({ low, mode: low + 1e3 * Math.min(a, b), high: low + 1e3 * Math.max(a, b) }))

describe('random', () => {
  it('gives the stream of xoshiro128** worked by hand from state 1, 2, 3, 4', () => {
    const random = xoshiro128(1, 2, 3, 4)
    expect([random(), random(), random()].map((x) => x * 2 ** 32)).toEqual([11520, 0, 5927040])
  })

  it('repeats with the seed and differs without', () => {
    const take = (seed: number) => Array.from({ length: 5 }, createRandom(seed))
    expect(take(7)).toEqual(take(7))
    expect(take(7)).not.toEqual(take(8))
  })

  it('is uniform: every tenth gets its share of 100,000 draws', () => {
    const random = createRandom(1)
    const tenths = new Array<number>(10).fill(0)
    for (let i = 0; i < 100_000; i++) tenths[Math.floor(random() * 10)]!++
    const chiSquare = tenths.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)
    expect(chiSquare).toBeLessThan(27.9) // 0.999 quantile at 9 degrees of freedom
  })
})

describe('triangular inverse', () => {
  it('undoes the cumulative function', () => {
    fc.assert(
      fc.property(triangle, inUnit, ({ low, mode, high }, u) => {
        const x = triangularInverse(u, low, mode, high)
        expect(x).toBeGreaterThanOrEqual(low - 1e-9)
        expect(x).toBeLessThanOrEqual(high + 1e-9)
        if (high - low < 1e-3 || mode - low < 1e-3 || high - mode < 1e-3) return
        const below =
          x <= mode ? (x - low) ** 2 / (high - low) / (mode - low) : 1 - (high - x) ** 2 / (high - low) / (high - mode)
        expect(below).toBeCloseTo(u, 4)
      }),
    )
  })

  it('keeps a certain figure certain', () => {
    expect(triangularInverse(0.93, 5, 5, 5)).toBe(5)
  })
})

describe('normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1.959963984540054, 0.025],
    [3, 0.9986501019683699],
  ])('cumulative probability at %f is %f', (z, p) => {
    expect(normalCdf(z)).toBeCloseTo(p, 12)
    expect(normalInverse(p)).toBeCloseTo(z, 9)
  })

  it('has an answer far out and for no number', () => {
    expect([normalCdf(40), normalCdf(-40), normalCdf(Number.NaN)]).toEqual([1, 0, Number.NaN])
  })
})

describe('sampling', () => {
  it('puts one draw in every stratum', () => {
    const column = latinHypercubeColumn(50, createRandom(3))
    expect([...column].map((u) => Math.floor(u * 50)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, i) => i),
    )
  })

  it('takes percentiles by nearest rank', () => {
    const sorted = [10, 20, 30, 40, 50]
    expect([0, 0.2, 0.5, 0.8, 0.9, 1].map((p) => percentile(sorted, p))).toEqual([10, 10, 30, 40, 50, 50])
    expect(() => percentile([], 0.5)).toThrow(RangeError)
  })
})
