import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/wall-clash'
const box = (at: [number, number], thickness_m?: number, hall: string | null = 'H1') => ({
  items: { box: { size_m: [1, 1, 1] } },
  placements: { box1: { at, hall } },
  building: { walls: [{ from: [20, 0], to: [20, 10], ...(thickness_m === undefined ? {} : { thickness_m }) }] },
})

describe(RULE, () => {
  it('reports what stands in a wall', () => {
    const found = findingsOf(RULE, box([20.5, 5], 0.3))
    expect(found).toMatchObject([{ severity: 'error', subjects: ['box1'], limit: 0 }])
    expect(found[0]!.value).toBeCloseTo(0.15, 9)
    expect(findingsOf(RULE, box([20.65, 5], 0.3))).toEqual([])
    expect(findingsOf(RULE, box([20, 11], 0.3))).toEqual([])
  })

  it('warns where the thickness is presumed', () => {
    expect(findingsOf(RULE, box([20, 5]))).toMatchObject([{ severity: 'warning' }])
  })

  it('does not mind what stands outdoors', () => {
    expect(findingsOf(RULE, box([20, 5], 0.3, null))).toEqual([])
  })
})
