import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/delta-t'

const rack = (deltaT_K: number | undefined, liquidFraction = 0.9) => ({
  items: { rack: { load: { design_kW: 100 }, heat: { liquidFraction, ...(deltaT_K ? { deltaT_K } : {}) } } },
  placements: { rack1: {}, rack2: {} },
})

describe(RULE, () => {
  it('reports a rise outside the usual window, once per product', () => {
    expect(findingsOf(RULE, rack(25))).toMatchObject([
      { subjects: ['rack1', 'rack2'], value: 25, limit: 20, unit: 'K', params: { side: 'above' } },
    ])
    expect(findingsOf(RULE, rack(3))).toMatchObject([{ value: 3, limit: 5, params: { side: 'below' } }])
  })

  it('passes within it, without a figure and without liquid', () => {
    for (const deltaT_K of [5, 10, 20, undefined]) expect(findingsOf(RULE, rack(deltaT_K))).toEqual([])
    expect(findingsOf(RULE, rack(25, 0))).toEqual([])
  })
})
