import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/pressure-class'

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
  it('finds a pump set that its own head on top of the filling is too much for', () => {
    // 250 of filling and 4/3 × 180 of head at no flow.
    const [found] = findingsOf(RULE, loop({ fill_kPa: 250, maxPressure_kPa: 400 }))
    expect(found).toMatchObject({ subjects: ['cdu1'], limit: 400, unit: 'kPa' })
    expect(found!.value).toBeCloseTo(490, 6)
  })

  it('passes PN 10, and the coolant below it spares a rack upstairs', () => {
    expect(findingsOf(RULE, loop({ fill_kPa: 250, maxPressure_kPa: 1000 }))).toEqual([])
    expect(findingsOf(RULE, loop({ fill_kPa: 250 }, { rack: { maxPressure_kPa: 400 } }))).toEqual([])
    expect(findingsOf(RULE, loop({ fill_kPa: 250 }, { rack: { maxPressure_kPa: 370 } }))).toHaveLength(1)
  })
})
