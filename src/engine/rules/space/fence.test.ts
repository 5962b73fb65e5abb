import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../geometry/outline'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/fence'
const yard = (at: [number, number], hall: string | null = null, fenced = true) => ({
  items: { box: { size_m: [2, 2, 2] } },
  placements: { box1: { at, hall } },
  areas: fenced
    ? [
        {
          id: 'F',
          kind: 'fence' as const,
          outline: rectangleOutline([-20, 0], [-10, 10]),
        },
      ]
    : [],
})

describe(RULE, () => {
  it('reports what stands outside the fence or across it', () => {
    expect(findingsOf(RULE, yard([-30, 5]))).toMatchObject([{ severity: 'warning', subjects: ['box1'] }])
    expect(findingsOf(RULE, yard([-10, 5]))).toHaveLength(1)
    expect(findingsOf(RULE, yard([-15, 5]))).toEqual([])
  })

  it('asks nothing indoors, and nothing of a site that draws no fence', () => {
    expect(findingsOf(RULE, yard([5, 5], 'H1'))).toEqual([])
    expect(findingsOf(RULE, yard([-30, 5], null, false))).toEqual([])
  })
})
