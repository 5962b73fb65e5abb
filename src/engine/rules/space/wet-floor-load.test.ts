import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/wet-floor-load'
const rack = (floorLoad_kPa: number, volume_l = 34) => ({
  items: { rack: { size_m: [0.6, 1.2, 2.3], mass_kg: 1090, heat: { volume_l } } },
  placements: { rack1: {} },
  hall: { floorLoad_kPa },
})

describe(RULE, () => {
  it('warns where the coolant is what is too much', () => {
    const found = findingsOf(RULE, rack(15))
    expect(found).toMatchObject([{ severity: 'warning', limit: 15, unit: 'kPa' }])
    // (1090 + 34 × 1.025) kg × 9.80665 m/s² / 0.72 m²
    expect(found[0]!.value).toBeCloseTo(15.3211, 3)
    expect(findingsOf(RULE, rack(15, 5))).toEqual([])
  })

  it('leaves what is too heavy dry to space/floor-load', () => {
    expect(findingsOf(RULE, rack(14))).toEqual([])
  })
})
