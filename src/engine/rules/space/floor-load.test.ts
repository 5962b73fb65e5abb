import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/floor-load'

const racks = (mass_kg: number, hall: object = {}, building: object = {}) => ({
  items: { rack: { size_m: [0.6, 1.068, 2.2] as [number, number, number], mass_kg } },
  placements: { rack1: {}, rack2: {} },
  hall,
  building,
})

describe(RULE, () => {
  it('reports the pressure under the footprint, once per product and hall', () => {
    const found = findingsOf(RULE, racks(1360))
    expect(found).toMatchObject([{ severity: 'error', subjects: ['rack1', 'rack2'], limit: 15, unit: 'kPa' }])
    expect(found[0]!.value).toBeCloseTo((1360 * 9.80665) / 1000 / (0.6 * 1.068), 9)
  })

  it('passes a light item, and falls back on the building', () => {
    expect(findingsOf(RULE, racks(600))).toEqual([])
    expect(findingsOf(RULE, racks(600, { floorLoad_kPa: undefined }, {}))).toEqual([])
  })
})
