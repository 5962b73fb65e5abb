import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import { carriedBySets, generatorSite } from '../testing/generator-site'

const RULE = 'power/ramp'

const site = (rampLimit_kW_perMin: number | undefined, power: object = {}) => ({
  ...generatorSite(power, 'ups1', { step: 0.4 }),
  site: { ...(rampLimit_kW_perMin !== undefined && { utility: { rampLimit_kW_perMin } }) },
})

describe(RULE, () => {
  it('takes the whole swing as the change of a minute', () => {
    expect(findingsOf(RULE, site(400))).toMatchObject([
      { severity: 'warning', subjects: ['gpu-rack1'], value: 480, limit: 400, unit: 'kW', params: { kind: 'utility' } },
    ])
    expect(findingsOf(RULE, site(480))).toEqual([])
  })

  it('takes it as the change of a second against generators under load', () => {
    expect(findingsOf(RULE, site(undefined, { ramp_kW_perS: 200 }), carriedBySets(600, 600))).toMatchObject([
      { subjects: ['gen1', 'gen2'], contingency: ['utility1'], value: 480, limit: 400, params: { kind: 'generator' } },
    ])
    expect(findingsOf(RULE, site(undefined, { ramp_kW_perS: 240 }), carriedBySets(600, 600))).toEqual([])
  })

  it('is silent where nobody states a ramp', () => {
    expect(findingsOf(RULE, site(undefined), carriedBySets(600, 600))).toEqual([])
  })
})
