import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/outside-hall'

const box = (x: number, hall: object = {}) => ({
  hall,
  items: { box: { size_m: [1, 2, 2] as [number, number, number] } },
  placements: { box1: { at: [x, 10] as [number, number] } },
})

describe(RULE, () => {
  it('measures how far a corner stands out', () => {
    const found = findingsOf(RULE, box(39.8))
    expect(found).toMatchObject([{ severity: 'error', subjects: ['box1'], limit: 0, unit: 'm' }])
    expect(found[0]!.value).toBeCloseTo(0.3, 9)
  })

  it('knows halls that are no rectangle', () => {
    const outline = [
      [0, 0],
      [40, 0],
      [40, 20],
      [20, 20],
      [20, 8],
      [0, 8],
    ]
    expect(findingsOf(RULE, box(30, { outline }))).toEqual([])
    expect(findingsOf(RULE, box(10, { outline }))).toHaveLength(1)
  })

  it('passes flush with the wall', () => {
    expect(findingsOf(RULE, box(39.5))).toEqual([])
  })
})
