import { describe, expect, it } from 'vitest'
import { solveFacts } from '../redundancy/solve-facts'
import { siteIndex } from '../rules/site-index'
import { buildSite } from '../rules/testing/build-site'
import { runFigures } from './run-figures'

const items = {
  utility: { power: { role: 'source', rating_kW: 1000, voltage_V: 400 } },
  rack: {
    power: { role: 'load', voltage_V: 400 },
    load: { design_kW: 100 },
    heat: { liquidFraction: 1, deltaT_K: 10 },
  },
  cdu: { liquidCooling: { role: 'sink', capacity_kW: 500, rejects: 'setpoint', setpoint_C: 30, approach_K: 0 } },
}
const figures = (power: object, pipe: object) => {
  const site = buildSite({
    items,
    placements: { utility1: {}, rack1: {}, cdu1: {} },
    connections: { 'utility1>rack1': power, 'cdu1~rack1': { length_m: 10, ...pipe } },
  })
  return runFigures(solveFacts(site), siteIndex(site))
}

describe('runFigures', () => {
  it('sets the load of a power run against the least that limits it', () => {
    expect(figures({ rating_kW: 200 }, {}).cables['utility1>rack1']).toBeCloseTo(0.5)
    // 100 kW at power factor 1 and 400 V are 144 A in each line.
    expect(figures({ rating_kW: 200, breaker_A: 160 }, {}).cables['utility1>rack1']).toBeCloseTo(144.3 / 160, 2)
    expect(figures({}, {}).cables['utility1>rack1']).toBeNull()
  })

  it('says how fast coolant runs, and whether the bore is ours', () => {
    // 100 kW at 10 K are 144.6 L/min: 2.41 L/s through a bore of 40 mm is 1.92 m/s.
    const stated = figures({}, { bore_m: 0.04 }).pipes['cdu1~rack1']
    expect(stated?.velocity_m_s).toBeCloseTo(1.918, 2)
    expect(stated?.assumedBore).toBe(false)
    expect(figures({}, {}).pipes['cdu1~rack1']?.assumedBore).toBe(true)
  })
})
