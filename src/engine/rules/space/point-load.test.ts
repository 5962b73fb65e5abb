import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/point-load'
const rack = (pointLoad_kN: number | undefined, item: object = {}) => ({
  items: { rack: { name: 'Rack', size_m: [0.6, 1.2, 2.3], mass_kg: 1600, ...item } },
  placements: { rack1: {}, rack2: {} },
  hall: pointLoad_kN === undefined ? {} : { pointLoad_kN },
})

describe(RULE, () => {
  it('shares the mass among four feet', () => {
    const found = findingsOf(RULE, rack(3.9))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['rack1', 'rack2'], limit: 3.9, unit: 'kN' }])
    // 1600 kg × 9.80665 m/s² / 4
    expect(found[0]!.value).toBeCloseTo(3.92266, 9)
    expect(findingsOf(RULE, rack(3.93))).toEqual([])
  })

  it('counts the feet that are stated, and the coolant', () => {
    expect(findingsOf(RULE, rack(3, { feet: 6 }))).toEqual([])
    expect(findingsOf(RULE, rack(3.93, { heat: { volume_l: 40 } }))).toHaveLength(1)
  })

  it('is silent where the floor states none', () => {
    expect(findingsOf(RULE, rack(undefined))).toEqual([])
  })
})
