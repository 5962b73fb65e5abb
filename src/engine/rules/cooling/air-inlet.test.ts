import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/air-inlet'

const hall = (air: string, airInletMax_C: number, fields: object = {}) => ({
  items: { rack: { load: { design_kW: 100 }, heat: { liquidFraction: 0.8, airInletMax_C } } },
  placements: { rack1: { mission: 'ai' as const, ...fields }, rack2: { mission: 'ai' as const, ...fields } },
  hall: { air },
})

describe(RULE, () => {
  it('reports hardware that breathes hotter outside air than it takes, once per product and hall', () => {
    expect(findingsOf(RULE, hall('filtered', 35))).toMatchObject([
      { severity: 'error', subjects: ['rack1', 'rack2'], value: 38, limit: 35, unit: 'C' },
    ])
  })

  it('is a note for miners, which throttle by design', () => {
    expect(findingsOf(RULE, hall('once-through', 35, { mission: 'mining' }))).toMatchObject([{ severity: 'info' }])
  })

  it('passes in conditioned halls and where the limit is higher', () => {
    expect(findingsOf(RULE, hall('conditioned', 35))).toEqual([])
    expect(findingsOf(RULE, hall('filtered', 40))).toEqual([])
  })
})
