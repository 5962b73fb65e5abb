import { describe, expect, it } from 'vitest'
import { createRandom } from '../simulation/random'
import { driverSwing } from './driver-swing'

describe('driverSwing', () => {
  it('is the distance between the mean totals of the highest and the lowest tenth', () => {
    const driver = Float64Array.from({ length: 100 }, (_, i) => 99 - i)
    const totals = driver.map((x) => 10 * x)
    // Means of 90..99 and of 0..9 lie 90 apart.
    expect(driverSwing(driver, totals).swing).toBeCloseTo(900, 9)
  })

  it('stays within chance for what has no part in the total', () => {
    const random = createRandom(3)
    const draw = () => Float64Array.from({ length: 5000 }, () => random())
    const { swing, standardError } = driverSwing(draw(), draw())
    expect(Math.abs(swing)).toBeLessThan(3 * standardError)
  })
})
