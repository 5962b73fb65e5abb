import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/flow-at-temperature'

const loop = (maxFlow_lpm: number, heat: object = {}) => ({
  items: {
    cdu: { liquidCooling: { role: 'conduit', maxFlow_lpm } },
    rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 15, ...heat } },
  },
  placements: { cdu1: {}, rack1: { mission: 'ai' as const }, rack2: { mission: 'ai' as const } },
  connections: { 'cdu1~rack1': {}, 'cdu1~rack2': {} },
})
const at = (supply_C: number) => ({
  liquid: { rack1: { supply_C, flow_lpm: 96.4 }, rack2: { supply_C, flow_lpm: 96.4 } },
})

describe(RULE, () => {
  it('asks more flow of warm coolant: 1.3 L/min per kW at 45 °C', () => {
    expect(findingsOf(RULE, loop(240), at(45))).toMatchObject([
      { severity: 'warning', subjects: ['cdu1'], value: 260, limit: 240, unit: 'lpm', params: { supply_C: 45 } },
    ])
    expect(findingsOf(RULE, loop(240), at(40))).toEqual([])
    expect(findingsOf(RULE, loop(261), at(45))).toEqual([])
  })

  it('leaves racks with a table of their own to it, and plain shortage to the other rule', () => {
    expect(findingsOf(RULE, loop(240, { flowBySupply: [[45, 100]] }), at(45))).toEqual([])
    expect(findingsOf(RULE, loop(190), at(45))).toEqual([])
  })
})
