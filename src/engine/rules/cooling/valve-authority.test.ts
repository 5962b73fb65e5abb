import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/valve-authority'

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
  it('finds a valve far larger than its circuit needs', () => {
    const [found] = findingsOf(RULE, loop({}, { run: { valveKv_m3h: 30 } }))
    expect(found).toMatchObject({ subjects: ['rack1'], limit: 0.25, severity: 'warning' })
    expect(found!.value).toBeGreaterThan(0.05)
    expect(found!.value).toBeLessThan(0.2)
  })

  it('passes one that takes its part, and a run without a valve', () => {
    expect(findingsOf(RULE, loop({}, { run: { valveKv_m3h: 14 } }))).toEqual([])
    expect(findingsOf(RULE, loop({}))).toEqual([])
  })
})
