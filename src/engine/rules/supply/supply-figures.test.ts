import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpolate } from './interpolate'
import { freezingPoint_C, glycolCapacity } from './propylene-glycol'
import { guidanceFlow_lpm } from './required-flow'
import { thinAirFactor } from './thin-air'
import { classLimit_C, isFacilityClass } from './water-class'

describe('interpolate', () => {
  const curve = [
    [0, 1],
    [10, 3],
    [20, 2],
  ] as const

  it('meets its points, is linear between and flat outside them', () => {
    for (const [x, y] of curve) expect(interpolate(curve, x)).toBe(y)
    expect(interpolate(curve, 5)).toBe(2)
    expect(interpolate(curve, -1)).toBe(1)
    expect(interpolate(curve, 99)).toBe(2)
  })

  it('stays within the span of the curve', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
        const y = interpolate(curve, x)
        expect(y).toBeGreaterThanOrEqual(1)
        expect(y).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('needs a point', () => expect(() => interpolate([], 1)).toThrow(RangeError))
})

describe('propylene glycol', () => {
  it('at 30 % freezes at -12.8 °C and keeps 93.7 % of the capacity', () => {
    expect(freezingPoint_C(0.3)).toBe(-12.8)
    expect(glycolCapacity(0.3)).toBe(0.937)
    expect(glycolCapacity(0)).toBe(1)
  })
})

describe('guidanceFlow_lpm', () => {
  it('rises from 0.4 to 1.3 L/min per kW between 25 and 45 °C', () => {
    expect(guidanceFlow_lpm(100, 25)).toBeCloseTo(40)
    expect(guidanceFlow_lpm(100, 42.5)).toBeCloseTo(110)
    expect(guidanceFlow_lpm(100, 45)).toBeCloseTo(130)
  })
})

describe('thinAirFactor', () => {
  it('is 1 at sea level and 0.80 at 1 800 m', () => {
    expect(thinAirFactor(0)).toBe(1)
    expect(thinAirFactor(1800)).toBeCloseTo(0.804, 2)
  })
})

describe('classes of cooling water', () => {
  it('name their highest supply temperature', () => {
    expect(classLimit_C('W32')).toBe(32)
    expect(classLimit_C('S45')).toBe(45)
    expect(classLimit_C('W+')).toBeNull()
    expect(isFacilityClass('W32')).toBe(true)
    expect(isFacilityClass('S45')).toBe(false)
  })
})
