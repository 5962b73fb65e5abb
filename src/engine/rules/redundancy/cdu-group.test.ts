import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/cdu-group'

const site = {
  items: {
    rack: { load: { design_kW: 120 }, heat: { liquidFraction: 1 } },
    cdu: { liquidCooling: { role: 'conduit', maxFlow_lpm: 500 } },
    small: { category: 'cdu', liquidCooling: { role: 'conduit', maxFlow_lpm: 300 } },
  },
  placements: { cdu1: {}, cdu2: {}, small1: {}, rack1: { mission: 'ai' as const }, rack2: { mission: 'ai' as const } },
  connections: { 'cdu1~rack1': {}, 'cdu2~rack1': {}, 'cdu2~rack2': {}, 'small1~rack2': {} },
}
const flows = (lpm: number) => ({
  liquid: { cdu1: { flow_lpm: lpm }, cdu2: { flow_lpm: lpm }, small1: { flow_lpm: lpm } },
})

describe(RULE, () => {
  it('reports a group that cannot move its flow with the largest CDU out', () => {
    expect(findingsOf(RULE, site, flows(270))).toMatchObject([
      { severity: 'warning', subjects: ['cdu1', 'cdu2', 'small1'], value: 810, limit: 800, unit: 'lpm' },
    ])
  })

  it('passes within the firm flow', () => {
    expect(findingsOf(RULE, site, flows(260))).toEqual([])
  })
})
