import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import { carriedBySets, generatorSite } from '../testing/generator-site'

const RULE = 'power/generator-redundancy'

describe(RULE, () => {
  it('warns where one set less cannot carry what all carry', () => {
    expect(findingsOf(RULE, generatorSite(), carriedBySets(1100, 1100))).toMatchObject([
      { severity: 'warning', subjects: ['gen1', 'gen2'], contingency: ['utility1'], value: 2200, limit: 2000 },
    ])
  })

  it('passes where one set is to spare', () => {
    expect(findingsOf(RULE, generatorSite(), carriedBySets(1000, 1000))).toEqual([])
  })

  it('asks nothing for loads that may be lost', () => {
    const site = generatorSite()
    const free = { ...site, placements: { ...site.placements, 'gpu-rack1': { redundancy: 'none' as const } } }
    expect(findingsOf(RULE, free, carriedBySets(1100, 1100))).toEqual([])
  })
})
