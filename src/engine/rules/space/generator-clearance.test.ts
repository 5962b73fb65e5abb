import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/generator-clearance'
const yard = (x: number, cooler_x = -60) => ({
  items: {
    generator: { category: 'generator', size_m: [3, 11, 4] },
    cooler: { category: 'dry-cooler', size_m: [2, 6, 3], liquidCooling: { role: 'sink', rejects: 'dry-bulb' } },
  },
  placements: {
    generator1: { at: [x, 10] as [number, number], hall: null, status: 'new' as const },
    cooler1: { at: [cooler_x, 10] as [number, number], hall: null, label: 'DC 1' },
  },
})

describe(RULE, () => {
  it('keeps 1.5 m from a building', () => {
    const found = findingsOf(RULE, yard(-2.5))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['generator1'], params: { kind: 'wall' } }])
    expect(found[0]!.value).toBeCloseTo(1, 9)
    expect(findingsOf(RULE, yard(-3))).toEqual([])
  })

  it('keeps its exhaust from what draws in air', () => {
    const found = findingsOf(RULE, yard(-10, -16))
    expect(found).toMatchObject([{ limit: 5, params: { kind: 'intake', other: 'DC 1' } }])
    expect(found[0]!.value).toBeCloseTo(3.5, 9)
    expect(findingsOf(RULE, yard(-10, -17.5))).toEqual([])
  })
})
