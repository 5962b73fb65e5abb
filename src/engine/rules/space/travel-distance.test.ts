import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../geometry/outline'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/travel-distance'
const hall = (at: [number, number], mission: 'ai' | 'mining' = 'ai') => ({
  placements: { rack1: { at, mission } },
  hall: {
    outline: rectangleOutline([0, 0], [100, 20]),
  },
})

describe(RULE, () => {
  it('measures the straight line to the nearest door', () => {
    const found = findingsOf(RULE, hall([70, 10]))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['rack1'], value: 70, limit: 61, unit: 'm' }])
    expect(findingsOf(RULE, hall([60, 10]))).toEqual([])
  })

  it('lets a running mine stand as it stands, and takes a longer way where the project allows it', () => {
    expect(findingsOf(RULE, hall([70, 10], 'mining'))).toEqual([])
    expect(findingsOf(RULE, hall([70, 10]), {}, { parameters: { [RULE]: { farthest: 91 } } })).toEqual([])
  })
})
