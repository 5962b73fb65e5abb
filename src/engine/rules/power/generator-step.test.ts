import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import { carriedBySets, generatorSite } from '../testing/generator-site'

const RULE = 'power/generator-step'

describe(RULE, () => {
  it('compares what no UPS walks in with the steps of all sets', () => {
    expect(findingsOf(RULE, generatorSite({ stepLoad: 0.25 }), carriedBySets(600, 600))).toMatchObject([
      { severity: 'warning', subjects: ['gen1', 'gen2'], contingency: ['utility1'], value: 1200, limit: 1000 },
    ])
  })

  it('passes where the sets accept it, or a UPS walks it in', () => {
    expect(findingsOf(RULE, generatorSite({ stepLoad: 0.3 }), carriedBySets(600, 600))).toEqual([])
    expect(findingsOf(RULE, generatorSite({ stepLoad: 0.25 }, 'ups1'), carriedBySets(600, 600))).toEqual([])
  })

  it('counts no more than the sets carry, and is silent where they state no step', () => {
    expect(findingsOf(RULE, generatorSite({ stepLoad: 0.25 }), carriedBySets(450, 450))).toEqual([])
    expect(findingsOf(RULE, generatorSite(), carriedBySets(600, 600))).toEqual([])
  })
})
