import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/coolant-flow'

const loop = (maxFlow_lpm: number, heat: object = {}) => ({
  items: {
    cdu: { liquidCooling: { role: 'conduit' as const, maxFlow_lpm } },
    rack: { load: { design_kW: 120 }, heat: { liquidFraction: 0.85, ...heat } },
  },
  placements: { cdu1: {}, cdu2: {}, rack1: {}, rack2: {} },
  connections: { 'cdu1~rack1': {}, 'cdu1~rack2': {}, 'cdu2~rack2': {} },
})
const facts = { liquid: { rack1: { flow_lpm: 147 }, rack2: { flow_lpm: 147 } } }

describe(RULE, () => {
  it('sums what the racks draw through a CDU', () => {
    expect(findingsOf(RULE, loop(200), facts)).toMatchObject([
      { subjects: ['cdu1'], value: 220.5, limit: 200, unit: 'lpm' },
    ])
    expect(findingsOf(RULE, loop(221), facts)).toEqual([])
  })

  it('asks the maker’s table where it wants more flow at this supply temperature', () => {
    const table: [number, number][] = [
      [25, 150],
      [35, 200],
      [45, 320],
    ]
    const warm = { liquid: { rack1: { flow_lpm: 147, supply_C: 40 }, rack2: { flow_lpm: 147, supply_C: 40 } } }
    expect(findingsOf(RULE, loop(380, { flowBySupply: table }), warm)).toMatchObject([{ value: 390, limit: 380 }])
  })
})
