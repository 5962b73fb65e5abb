import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'site/power-factor'

const site = (minPowerFactor?: number) => ({
  items: { utility: { category: 'utility-feed', power: { role: 'source' as const } } },
  placements: { utility1: {} },
  ...(minPowerFactor !== undefined && { site: { utility: { minPowerFactor } } }),
})
const at = (out_kVA: number) => ({ power: { utility1: { out_kW: 900, out_kVA } } })

describe(RULE, () => {
  it('warns below the agreed power factor and says how much reactive power is too many', () => {
    const found = findingsOf(RULE, site(0.97), at(1000))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['utility1'], value: 0.9, limit: 0.97 }])
    // 900 kW: 435.9 kvar at 0.9, 225.6 kvar at 0.97.
    expect(found[0]!.params.missing_kvar).toBe(211)
    expect(found[0]!.standard).toContain('agreement')
  })

  it('takes 0.95 as usual where no agreement is stated, and says so', () => {
    const found = findingsOf(RULE, site(), at(960))
    expect(found).toMatchObject([{ limit: 0.95 }])
    expect(found[0]!.standard).toContain('project assumption')
  })

  it('passes at the limit and without load', () => {
    expect(findingsOf(RULE, site(0.9), at(1000))).toEqual([])
    expect(findingsOf(RULE, site(), { power: { utility1: { out_kW: 0, out_kVA: 0 } } })).toEqual([])
  })
})
