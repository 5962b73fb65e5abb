import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/unknown'

const loop = (heat: object, cdu: object, fan: object = { capacity_kW: 10 }) => ({
  items: {
    rack: { load: { design_kW: 120 }, heat: { liquidFraction: 0.85, ...heat } },
    cdu: { liquidCooling: { role: 'conduit' as const, ...cdu } },
    fan: { airCooling: fan },
  },
  placements: { rack1: {}, rack2: {}, cdu1: {}, fan1: {} },
})
const busy = { liquid: { cdu1: { out_kW: 200 } } }
const missing = (site: Parameters<typeof findingsOf>[1], facts = busy as Parameters<typeof findingsOf>[2]) =>
  findingsOf(RULE, site, facts).map((f) => [f.params.missing, f.value, f.subjects])

describe(RULE, () => {
  it('is silent where every figure is known', () => {
    expect(missing(loop({ supplyMax_C: 45 }, { capacity_kW: 600 }))).toEqual([])
  })

  it('reports a missing limit once per product', () => {
    expect(missing(loop({}, { capacity_kW: 600 }))).toEqual([['supplyLimit', null, ['rack1', 'rack2']]])
  })

  it('reports a supply temperature that could not be computed', () => {
    const facts = { liquid: { rack1: { supply_C: null }, rack2: { supply_C: null } } }
    expect(missing(loop({ supplyMax_C: 45 }, { capacity_kW: 600 }), facts)).toEqual([
      ['supplyTemperature', null, ['rack1', 'rack2']],
    ])
  })

  it('reports coolers without a capacity', () => {
    expect(missing(loop({ supplyMax_C: 45 }, {}, {}))).toEqual([
      ['liquidCapacity', null, ['cdu1']],
      ['airCapacity', null, ['fan1']],
    ])
  })
})
