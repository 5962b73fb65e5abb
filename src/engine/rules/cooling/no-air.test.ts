import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/no-air'

const hall = (extra: Record<string, object> = {}) => ({
  items: {
    rack: { load: { design_kW: 100 }, heat: { liquidFraction: 0.8 } },
    fan: { airCooling: { capacity_kW: 100 } },
  },
  placements: { rack1: { mission: 'ai' as const }, rack2: { mission: 'mining' as const }, ...extra },
})

describe(RULE, () => {
  it('reports a hall whose loads give heat to the air and that has no cooler, once', () => {
    const found = findingsOf(RULE, hall())
    expect(found).toMatchObject([{ severity: 'error', subjects: ['rack1', 'rack2'] }])
    expect(found[0]!.limit).toBeCloseTo(40, 9)
  })

  it('counts live coolers alone', () => {
    const off = findingsOf(RULE, hall({ fan1: {} }), { air: { fan1: { live: false } } })
    expect(off[0]!.message).toContain('none of its 1 air coolers is live')
    expect(findingsOf(RULE, hall({ fan1: {} }))).toEqual([])
  })

  it('says nothing about the yard', () => {
    expect(findingsOf(RULE, { ...hall(), placements: { rack1: { mission: 'ai', hall: null } } })).toEqual([])
  })
})
