import { describe, expect, it } from 'vitest'
import { floorLoad_kPa } from '../../../src/engine/rules/plan/floor-load'
import { workingDepth_m } from '../../../src/engine/rules/plan/working-space'
import { KILOGRAM_PER_POUND, METRE_PER_FOOT } from '../../../src/units/conversion-factors'

describe('floor', () => {
  // GB200 and GB300 NVL72 on 0.6 × 1.2 m: published masses 1,360 kg, 1,579 kg and 1,629 kg (wet).
  it.each([
    [1360, 18.5],
    [1579, 21.5],
    [1629, 22.2],
  ])('under an NVL72 of %d kg bears %d kN/m²', (mass_kg, printed_kPa) => {
    expect(floorLoad_kPa({ id: 'r', category: 'gpu-rack', name: 'r', mass_kg, size_m: [0.6, 1.2, 2.3] })).toBeCloseTo(
      printed_kPa,
      1,
    )
  })

  // A hosting guide's "3,000 kg" NVL72 is 3,000 lb: 1,361 kg.
  it('is not under the 40 kN/m² of a rack of 3,000 kg, but of 3,000 lb', () => {
    const mass_kg = 3000 * KILOGRAM_PER_POUND
    expect(floorLoad_kPa({ id: 'r', category: 'gpu-rack', name: 'r', mass_kg, size_m: [0.6, 1.2, 2.3] })).toBeCloseTo(
      18.5,
      1,
    )
  })
})

describe('working space, NFPA 70 tables 110.26(A)(1) and 110.34(A), feet', () => {
  it.each([
    [120, 1, 3],
    [120, 3, 3],
    [277, 1, 3],
    [277, 2, 3.5],
    [277, 3, 4],
    [7200, 1, 4],
    [7200, 2, 5],
    [7200, 3, 6],
    [19_900, 3, 9],
  ] as const)('at %d V to ground, condition %d: %d ft', (toGround_V, condition, printed_ft) => {
    expect(workingDepth_m(toGround_V, condition)! / METRE_PER_FOOT).toBeCloseTo(printed_ft, 1)
  })
})
