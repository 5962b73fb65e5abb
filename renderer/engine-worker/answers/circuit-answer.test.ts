import { describe, expect, it } from 'vitest'
import type { CheckResult } from '../../../src/engine/results'
import { buildFacts } from '../../../src/engine/rules/testing/build-facts'
import { buildSite } from '../../../src/engine/rules/testing/build-site'
import type { Desk } from './answerer'
import { circuitAnswer } from './circuit-answer'

const rack = { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 100 } }
const facts = buildFacts(
  buildSite({
    items: {
      cooler: { liquidCooling: { role: 'sink', maxFlow_lpm: 1000, head_kPa: 150 } },
      cdu: { liquidCooling: { role: 'conduit', approach_K: 4, maxFlow_lpm: 300, head_kPa: 200 } },
      rack,
    },
    placements: { cooler1: {}, cdu1: {}, rack1: {}, rack2: {} },
    connections: {
      'cooler1~cdu1': { length_m: 20 },
      'cdu1~rack1': { length_m: 10, bore_m: 0.05, lossCoefficient: 2 },
      'cdu1~rack2': { length_m: 30, bore_m: 0.05, lossCoefficient: 2 },
    },
  }),
  { liquid: { cooler1: { in_kW: 200 }, cdu1: { in_kW: 200, flow_lpm: 290 } } },
)
const desk = { site: facts.site, check: () => ({ liquid: { nodes: facts.liquid } }) as unknown as CheckResult } as Desk
const circuitsOf = (id: string) => circuitAnswer({ id }, desk)?.circuits ?? []

describe('circuitAnswer', () => {
  it('shows a CDU as a consumer of facility water and as the pump of its own loop', () => {
    const [facility, technology] = circuitsOf('cdu1')
    expect(facility).toMatchObject({ kind: 'facility', pump: null, consumer: { id: 'cdu1' } })
    expect(technology).toMatchObject({ kind: 'technology', consumer: null, index: 'rack2' })
    expect(technology?.pipes.map((p) => [p.other, p.inward])).toEqual([
      ['rack1', false],
      ['rack2', false],
    ])
  })

  it('draws a falling curve that the duty point lies on, and the sum that the racks require', () => {
    const pump = circuitsOf('cdu1')[1]?.pump
    if (!pump?.required || pump.head_kPa === null) throw new Error('no duty')
    // 4/3 of the head at no flow, the head itself at its own flow.
    const at = (flow_lpm: number) => (200 * (4 - (flow_lpm / 300) ** 2)) / 3
    for (const point of pump.curve) expect(point.head_kPa).toBeCloseTo(at(point.flow_lpm), 6)
    expect(pump.head_kPa).toBeCloseTo(at(pump.flow_lpm), 3)
    expect(pump.required.flow_lpm).toBeCloseTo(2 * 144.578, 1)
  })

  it('says what leaves a rack short of flow', () => {
    expect(circuitsOf('rack1')[0]?.shortWithout).toContain('cdu1')
  })

  it('is null where no coolant comes by', () => {
    expect(circuitAnswer({ id: 'nowhere' }, desk)).toBeNull()
  })
})
