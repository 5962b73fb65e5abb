import { describe, expect, it } from 'vitest'
import { airDensity_kgm3 } from '../../../src/engine/psychrometrics/air-density'
import { airPressure_kPa } from '../../../src/engine/psychrometrics/air-pressure'
import { wetBulb_C } from '../../../src/engine/psychrometrics/wet-bulb'

describe('ASHRAE Handbook of Fundamentals 2017, chapter 1', () => {
  // Table 1, standard atmosphere.
  it.each([
    [500, 95.461],
    [1500, 84.556],
    [2000, 79.495],
    [5000, 54.02],
  ])('pressure at %d m is %d kPa', (altitude_m, printed_kPa) => {
    expect(airPressure_kPa(altitude_m)).toBeCloseTo(printed_kPa, 1)
  })

  // Example 1: 40 °C dry bulb, 20 °C wet bulb at 101.325 kPa; relative humidity 14 %, W 6.5 g/kg, v 0.896 m³/kg.
  it('example 1: wet bulb from its relative humidity', () => {
    expect(Math.abs(wetBulb_C({ dryBulb_C: 40, relativeHumidity: 0.14, altitude_m: 0 }) - 20)).toBeLessThan(0.3)
  })

  it('example 1: density from its specific volume and humidity ratio', () => {
    const printed = (1 + 0.0065) / 0.896
    expect(airDensity_kgm3({ dryBulb_C: 40, relativeHumidity: 0.14, altitude_m: 0 })).toBeCloseTo(printed, 2)
  })
})

describe('Stull, Wet-Bulb Temperature from Relative Humidity and Air Temperature, J. Appl. Meteor. Climatol. 50 (2011)', () => {
  // Printed in the text: 13.7 °C for 20 °C and 50 %; the fit itself holds within 0.65 K.
  it('20 °C at 50 % has a wet bulb of 13.7 °C', () => {
    expect(wetBulb_C({ dryBulb_C: 20, relativeHumidity: 0.5, altitude_m: 0 })).toBeCloseTo(13.7, 0)
  })
})
