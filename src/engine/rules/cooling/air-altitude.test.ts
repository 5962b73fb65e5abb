import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/air-altitude'

const hall = (altitude_m: number, capacity_kW?: number) => ({
  site: { name: 'test', altitude_m },
  items: { fan: { airCooling: { capacity_kW } } },
  placements: { fan1: {}, fan2: {} },
})
const heat = (H1: number) => ({ hallAirHeat_kW: { H1 } })

describe(RULE, () => {
  it('derates the coolers of a hall by the density of the air', () => {
    const [finding] = findingsOf(RULE, hall(1800, 100), heat(170))
    expect(finding).toMatchObject({ subjects: ['fan1', 'fan2'], value: 170, unit: 'kW', params: { rating_kW: 200 } })
    expect(finding!.limit).toBeCloseTo(160.8, 0)
  })

  it('passes near sea level, within the derated rating, without a rating and beyond the rating itself', () => {
    expect(findingsOf(RULE, hall(250, 100), heat(199))).toEqual([])
    expect(findingsOf(RULE, hall(1800, 100), heat(155))).toEqual([])
    expect(findingsOf(RULE, hall(1800), heat(170))).toEqual([])
    expect(findingsOf(RULE, hall(1800, 100), heat(210))).toEqual([])
  })
})
