import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/pump-suction'

const loop = (cooler: object, more: { rack?: object; run?: object; site?: object } = {}) => ({
  site: { name: 'loop', ...more.site },
  hall: { elevation_m: 12 },
  items: {
    cdu: {
      liquidCooling: { role: 'conduit' as const, approach_K: 4, head_kPa: 180, maxFlow_lpm: 150, ...cooler },
    },
    rack: {
      size_m: [0.6, 1.2, 2] as [number, number, number],
      load: { design_kW: 100 },
      heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 50, ...more.rack },
    },
  },
  placements: { cdu1: { hall: null }, rack1: {} },
  connections: { 'cdu1~rack1': { length_m: 20, bore_m: 0.0525, ...more.run } },
})

describe(RULE, () => {
  it('finds a pump with less at its suction than it needs', () => {
    const [found] = findingsOf(RULE, loop({ fill_kPa: 20, npsh_kPa: 120 }))
    // Atmosphere 101.3 + 20 − 7.4 of vapour at 40 °C.
    expect(found).toMatchObject({ subjects: ['cdu1'], limit: 120, unit: 'kPa' })
    expect(found!.value).toBeCloseTo(113.9, 1)
  })

  it('passes one with enough, which less air over a high site takes away', () => {
    const pump = { fill_kPa: 40, npsh_kPa: 120 }
    expect(findingsOf(RULE, loop(pump))).toEqual([])
    expect(findingsOf(RULE, loop(pump, { site: { altitude_m: 2500 } }))).toHaveLength(1)
  })
})
