import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/pump-redundancy'

const site = (count: number, more: Record<string, object> = {}, redundancy = 'concurrently-maintainable') => ({
  items: {
    cdu: { liquidCooling: { role: 'conduit', pumps: { count, needed: 2 } } },
    rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1 } },
  },
  placements: { cdu1: {}, cdu2: {}, rack1: { mission: 'ai' as const, redundancy: redundancy as 'none' } },
  connections: { 'cdu1~rack1': {}, ...more },
})

describe(RULE, () => {
  it('wants one pump more than the duty needs', () => {
    expect(findingsOf(RULE, site(2))).toMatchObject([{ subjects: ['cdu1'], value: 2, limit: 3, params: { loads: 1 } }])
    expect(findingsOf(RULE, site(3))).toEqual([])
  })

  it('passes where a second CDU stands by, and where the load may stop', () => {
    expect(findingsOf(RULE, site(2, { 'cdu2~rack1': {} }))).toEqual([])
    expect(findingsOf(RULE, site(2, {}, 'none'))).toEqual([])
  })
})
