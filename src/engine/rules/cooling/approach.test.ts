import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/approach'

const cooler = (liquidCooling: object, category = 'cdu') => ({
  items: { cooler: { category, liquidCooling } },
  placements: { cooler1: {}, cooler2: {} },
})

describe(RULE, () => {
  it('doubts a CDU below 3 K, a dry cooler below 3 K and a tower below 2.2 K', () => {
    expect(findingsOf(RULE, cooler({ role: 'conduit', approach_K: 2 }))).toMatchObject([
      { subjects: ['cooler1', 'cooler2'], value: 2, limit: 3, unit: 'K' },
    ])
    const dry = (approach_K: number) => cooler({ role: 'sink', rejects: 'dry-bulb', approach_K }, 'dry-cooler')
    const tower = (approach_K: number) => cooler({ role: 'sink', rejects: 'wet-bulb', approach_K }, 'cooling-tower')
    expect(findingsOf(RULE, dry(2.5))).toMatchObject([{ limit: 3 }])
    expect(findingsOf(RULE, tower(2))).toMatchObject([{ limit: 2.2 }])
    expect(findingsOf(RULE, tower(2.5))).toEqual([])
  })

  it('has nothing to say of pumps, set-points and unknown approaches', () => {
    expect(findingsOf(RULE, cooler({ role: 'conduit', approach_K: 0 }, 'pump'))).toEqual([])
    const chiller = { role: 'sink', rejects: 'setpoint', setpoint_C: 10, approach_K: 1 }
    expect(findingsOf(RULE, cooler(chiller, 'chiller'))).toEqual([])
    expect(findingsOf(RULE, cooler({ role: 'conduit' }))).toEqual([])
  })
})
