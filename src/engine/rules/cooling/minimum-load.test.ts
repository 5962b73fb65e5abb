import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/minimum-load'

const site = (category: string, liquidCooling: object = {}) => ({
  items: { cooler: { category, liquidCooling: { role: 'sink', capacity_kW: 1000, ...liquidCooling } } },
  placements: { cooler1: {}, cooler2: {} },
})
const running = (out_kW: number) => ({ liquid: { cooler1: { out_kW, utilisation: out_kW / 1000 } } })

describe(RULE, () => {
  it('names chillers below a fifth and CDUs below a tenth of their capacity', () => {
    expect(findingsOf(RULE, site('chiller'), running(150))).toMatchObject([
      { severity: 'info', subjects: ['cooler1'], value: 0.15, limit: 0.2 },
    ])
    expect(findingsOf(RULE, site('plant', { cop: 4 }), running(150))).toHaveLength(1)
    expect(findingsOf(RULE, site('cdu'), running(80))).toMatchObject([{ limit: 0.1 }])
  })

  it('passes above, at rest, and for what only runs slower', () => {
    expect(findingsOf(RULE, site('chiller'), running(250))).toEqual([])
    expect(findingsOf(RULE, site('chiller'), running(0))).toEqual([])
    expect(findingsOf(RULE, site('dry-cooler'), running(10))).toEqual([])
  })
})
