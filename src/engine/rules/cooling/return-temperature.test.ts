import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/return-temperature'

const rack = (heat: object) => ({
  items: { rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1, returnMax_C: 60, deltaT_K: 10, ...heat } } },
  placements: { rack1: {} },
})
// 100 kW in 144.6 L/min of water is a rise of 10 K.
const facts = (supply_C: number, flow_lpm = 144.578) => ({ liquid: { rack1: { supply_C, flow_lpm } } })

describe(RULE, () => {
  it('adds the rise to the supply', () => {
    const [finding] = findingsOf(RULE, rack({}), facts(52))
    expect(finding).toMatchObject({ severity: 'error', subjects: ['rack1'], limit: 60, unit: 'C' })
    expect(finding!.value).toBeCloseTo(62, 2)
    expect(findingsOf(RULE, rack({}), facts(45))).toEqual([])
  })

  it('counts on the flow that the maker’s table asks for', () => {
    expect(findingsOf(RULE, rack({ flowBySupply: [[45, 289.157]] }), facts(52))).toEqual([])
  })

  it('only warns where the rise was assumed', () => {
    expect(findingsOf(RULE, rack({ deltaT_K: undefined }), facts(52))).toMatchObject([{ severity: 'warning' }])
  })
})
