import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/air-density'

const rack = (design_kW: number, liquidFraction: number, mission: 'ai' | 'mining' = 'ai') => ({
  items: { rack: { load: { design_kW }, heat: { liquidFraction } } },
  placements: { rack1: { mission } },
})

describe(RULE, () => {
  it('warns beyond the usual limit and errs beyond perfect containment', () => {
    expect(findingsOf(RULE, rack(30, 0))).toMatchObject([{ severity: 'warning', value: 30, limit: 25 }])
    expect(findingsOf(RULE, rack(50, 0))).toMatchObject([{ severity: 'error', value: 50, limit: 41 }])
  })

  it('counts the air share alone, and AI alone', () => {
    expect(findingsOf(RULE, rack(132, 0.85))).toEqual([])
    expect(findingsOf(RULE, rack(80, 0, 'mining'))).toEqual([])
  })

  it('lets a live rear door take its share first', () => {
    const site = {
      items: {
        rack: { load: { design_kW: 56 }, size_m: [0.6, 1.2, 2.2] },
        door: { category: 'rear-door-hx', size_m: [0.6, 0.3, 2], airCooling: { capacity_kW: 40 } },
      },
      placements: {
        rack1: { mission: 'ai' as const, at: [10, 10] as [number, number] },
        door1: { at: [10, 10.75] as [number, number] },
      },
    }
    expect(findingsOf(RULE, site)).toEqual([])
    expect(findingsOf(RULE, site, { air: { door1: { live: false } } })).toMatchObject([
      { severity: 'error', value: 56 },
    ])
    const apart = { ...site, placements: { ...site.placements, door1: { at: [10, 12] as [number, number] } } }
    expect(findingsOf(RULE, apart)).toMatchObject([{ value: 56 }])
  })

  it('takes a limit of the caller', () => {
    expect(findingsOf(RULE, rack(132, 0.85), {}, { parameters: { [RULE]: { usual: 15 } } })).toMatchObject([
      { limit: 15 },
    ])
  })
})
