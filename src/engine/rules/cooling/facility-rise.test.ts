import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/facility-rise'

const site = {
  items: {
    tower: { liquidCooling: { role: 'sink', maxFlow_lpm: 1000 } },
    rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1 } },
  },
  placements: { tower1: {}, rack1: {} },
}
// 1 000 L/min carry 69.2 kW a kelvin.
const carrying = (out_kW: number) => ({ liquid: { tower1: { out_kW } } })

describe(RULE, () => {
  it('reports a plant whose flow is small for its heat', () => {
    const [finding] = findingsOf(RULE, site, carrying(900))
    expect(finding).toMatchObject({ subjects: ['tower1'], limit: 12, unit: 'K', params: { flow_lpm: 1000 } })
    expect(finding!.value).toBeCloseTo(13.01, 2)
    expect(findingsOf(RULE, site, carrying(800))).toEqual([])
  })

  it('leaves the loops of racks to the rule about their flow', () => {
    const loop = { ...site, connections: { 'tower1~rack1': {} } }
    expect(findingsOf(RULE, loop, carrying(900))).toEqual([])
  })
})
