import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/mixed-loops'

const loop = (first: object, second: object) => ({
  items: {
    cdu: { liquidCooling: { role: 'conduit' } },
    hot: { load: { design_kW: 100 }, heat: { liquidFraction: 1, supplyMax_C: 45 }, ...first },
    cool: { load: { design_kW: 100 }, heat: { liquidFraction: 1, supplyMax_C: 32 }, ...second },
  },
  placements: { cdu1: {}, hot1: {}, cool1: {} },
  connections: { 'cdu1~hot1': {}, 'cdu1~cool1': {} },
})
const alike = { heat: { liquidFraction: 1, supplyMax_C: 45 } }

describe(RULE, () => {
  it('reports limits far apart on one loop', () => {
    expect(findingsOf(RULE, loop({}, {}))).toMatchObject([
      { subjects: ['cdu1'], value: 45, limit: 32, unit: 'C', params: { cause: 'supply' } },
    ])
    expect(findingsOf(RULE, loop({}, alike))).toEqual([])
  })

  it('reports different coolants', () => {
    const water = { ...alike, attributes: { coolant: 'water' } }
    expect(findingsOf(RULE, loop({ attributes: { coolant: 'PG25' } }, water))).toMatchObject([
      { subjects: ['cdu1'], value: null, params: { cause: 'coolant', coolants: 'PG25, water' } },
    ])
  })
})
