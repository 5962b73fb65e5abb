import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/headroom'

const rack = (height_m: number, above: number) => ({
  items: { rack: { size_m: [0.6, 1.2, height_m] as [number, number, number], clearance_m: { above } } },
  placements: { rack1: {} },
})

describe(RULE, () => {
  it('errs where the item does not fit and warns where the space above it does not', () => {
    expect(findingsOf(RULE, rack(6.1, 0))).toMatchObject([{ severity: 'error', value: 6.1, limit: 6 }])
    expect(findingsOf(RULE, rack(5.8, 0.3))).toMatchObject([{ severity: 'warning', limit: 6 }])
  })

  it('passes under the clear height', () => {
    expect(findingsOf(RULE, rack(5.5, 0.5))).toEqual([])
  })
})
