import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/water-class'

const loop = (waterClass: string) => ({
  items: {
    tower: { liquidCooling: { role: 'sink' } },
    cdu: { liquidCooling: { role: 'conduit' }, heat: { waterClass } },
  },
  placements: { tower1: {}, tower2: {}, cdu1: {} },
  connections: { 'tower1~cdu1': {}, 'tower2~cdu1': {} },
})
const facts = (second: object) => ({ liquid: { tower1: { supply_C: 30 }, tower2: second, cdu1: { supply_C: 38 } } })

describe(RULE, () => {
  it('compares the class with the warmest live provider, not with the loop behind the plate', () => {
    expect(findingsOf(RULE, loop('W32'), facts({ supply_C: 34 }))).toMatchObject([
      { subjects: ['cdu1'], value: 34, limit: 32, unit: 'C', params: { class: 'W32' } },
    ])
    expect(findingsOf(RULE, loop('W32'), facts({ supply_C: 34, live: false }))).toEqual([])
    expect(findingsOf(RULE, loop('W40'), facts({ supply_C: 34 }))).toEqual([])
  })

  it('reads the class that the maker of a CDU quotes', () => {
    const cdu = { liquidCooling: { role: 'conduit' }, attributes: { ashraeClass: 'W32' } }
    const quoted = { ...loop('W32'), items: { ...loop('W32').items, cdu } }
    expect(findingsOf(RULE, quoted, facts({ supply_C: 34 }))).toMatchObject([{ limit: 32 }])
  })

  it('has no limit for W+ and nothing to say of classes of the other loop', () => {
    expect(findingsOf(RULE, loop('W+'), facts({ supply_C: 60 }))).toEqual([])
    expect(findingsOf(RULE, loop('S30'), facts({ supply_C: 60 }))).toEqual([])
  })
})
