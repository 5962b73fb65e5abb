import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/residual-air'

const hall = (airflow_m3h: number | undefined, air = 'once-through', liquidFraction = 0.85) => ({
  site: { name: 'test', altitude_m: 0, climate: { designDryBulb_C: 35 } },
  hall: { air },
  items: {
    fan: { airCooling: { capacity_kW: 500, ...(airflow_m3h === undefined ? {} : { airflow_m3h }) } },
    rack: { load: { design_kW: 100 }, heat: { liquidFraction, airDeltaT_K: 10 } },
  },
  placements: { fan1: {}, rack1: { mission: 'ai' as const }, rack2: { mission: 'ai' as const } },
})

describe(RULE, () => {
  it('asks the fans for the air that the rest of the heat needs', () => {
    // 30 kW over 10 K in air of 1.145 kg/m³ (35 °C, sea level): 9 375 m³/h.
    const [finding] = findingsOf(RULE, hall(9000))
    expect(finding).toMatchObject({ subjects: ['rack1', 'rack2'], limit: 9000, unit: 'm3h' })
    expect(finding!.params.heat_kW).toBeCloseTo(30)
    expect(finding!.value).toBeCloseTo(9375, -2)
    expect(findingsOf(RULE, hall(9600))).toEqual([])
  })

  it('is about converted halls with outside air, and fans of known flow', () => {
    expect(findingsOf(RULE, hall(9000, 'conditioned'))).toEqual([])
    expect(findingsOf(RULE, hall(9000, 'once-through', 0))).toEqual([])
    expect(findingsOf(RULE, hall(undefined))).toEqual([])
  })
})
