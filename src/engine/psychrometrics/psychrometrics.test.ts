import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { airDensity_kgm3 } from './air-density'
import { airPressure_kPa } from './air-pressure'
import { dewPoint_C } from './dew-point'
import { wetBulb_C } from './wet-bulb'

// Reference values: ASHRAE Handbook of Fundamentals 2017, chapter 1, table 1 and example 1 (read off the chart).
describe('airPressure_kPa', () => {
  it.each([
    [0, 101.325],
    [1000, 89.874],
    [3000, 70.108],
  ])('at %d m is %d kPa', (altitude_m, kPa) => {
    expect(airPressure_kPa(altitude_m)).toBeCloseTo(kPa, 2)
  })
})

describe('dewPoint_C', () => {
  it('follows from dry and wet bulb', () => {
    expect(dewPoint_C({ dryBulb_C: 40, wetBulb_C: 20, altitude_m: 0 })).toBeCloseTo(7, 0)
  })

  it('is the dry bulb of saturated air, and of air whose wet bulb was misread', () => {
    expect(dewPoint_C({ dryBulb_C: 18, wetBulb_C: 18, altitude_m: 500 })).toBeCloseTo(18, 3)
    expect(dewPoint_C({ dryBulb_C: 18, wetBulb_C: 19, altitude_m: 500 })).toBeCloseTo(18, 3)
  })
})

describe('wetBulb_C', () => {
  it('follows from dry bulb and humidity', () => {
    expect(wetBulb_C({ dryBulb_C: 30, relativeHumidity: 0.4, altitude_m: 0 })).toBeCloseTo(20.0, 0)
  })

  it('lies between dew point and dry bulb', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2, max: 45, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 3000, noNaN: true }),
        (dryBulb_C, relativeHumidity, altitude_m) => {
          const wet_C = wetBulb_C({ dryBulb_C, relativeHumidity, altitude_m })
          const dew_C = dewPoint_C({ dryBulb_C, wetBulb_C: wet_C, altitude_m })
          expect(wet_C).toBeLessThanOrEqual(dryBulb_C + 0.01)
          expect(dew_C).toBeLessThanOrEqual(wet_C + 0.01)
        },
      ),
    )
  })
})

describe('airDensity_kgm3', () => {
  it('of dry air at 20 °C is 1.204 at sea level and a fifth less at 1 900 m', () => {
    expect(airDensity_kgm3({ dryBulb_C: 20, altitude_m: 0 })).toBeCloseTo(1.204, 3)
    expect(airDensity_kgm3({ dryBulb_C: 20, altitude_m: 1900 })).toBeCloseTo(0.956, 2)
  })

  it('falls with humidity', () => {
    const dry = airDensity_kgm3({ dryBulb_C: 35, altitude_m: 0 })
    expect(airDensity_kgm3({ dryBulb_C: 35, relativeHumidity: 0.8, altitude_m: 0 })).toBeLessThan(dry)
  })
})
