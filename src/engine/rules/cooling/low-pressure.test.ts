import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/low-pressure'

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
  it('finds a filling that does not reach over the racks of another storey', () => {
    const [found] = findingsOf(RULE, loop({ fill_kPa: 150 }))
    // 14 m of water at 35 °C are 136.5 kPa.
    expect(found).toMatchObject({ subjects: ['cdu1', 'rack1'], unit: 'kPa', limit: 20, severity: 'error' })
    expect(found!.value).toBeCloseTo(13.5, 0)
  })

  it('passes one that does, and says nothing where the filling is not known', () => {
    expect(findingsOf(RULE, loop({ fill_kPa: 160 }))).toEqual([])
    expect(findingsOf(RULE, loop({}))).toEqual([])
  })

  it('looks up to the highest pipe', () => {
    expect(findingsOf(RULE, loop({ fill_kPa: 160 }, { run: { level_m: 4 } }))).toHaveLength(1)
  })
})
