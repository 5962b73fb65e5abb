import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../geometry/outline'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/pad'
const yard = (at: [number, number], status: 'new' | 'existing' = 'new', kind: 'pad' | 'road' = 'pad') => ({
  items: { cooler: { size_m: [2, 2, 2] } },
  placements: { cooler1: { at, hall: null, status } },
  areas: [
    {
      id: 'P',
      kind,
      outline: rectangleOutline([-20, 0], [-10, 10]),
    },
  ],
})

describe(RULE, () => {
  it('wants new outdoor plant on a pad', () => {
    expect(findingsOf(RULE, yard([-9.5, 5]))).toMatchObject([{ severity: 'warning', subjects: ['cooler1'] }])
    expect(findingsOf(RULE, yard([-11, 5]))).toEqual([])
  })

  it('asks nothing of what stands already, and nothing of a site that draws no pad', () => {
    expect(findingsOf(RULE, yard([-30, 5], 'existing'))).toEqual([])
    expect(findingsOf(RULE, yard([-30, 5], 'new', 'road'))).toEqual([])
  })
})
