import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/heat-rejection-derate'

const plant = (liquidCooling: object, altitude_m = 0) => ({
  site: { name: 'test', altitude_m, climate: { designDryBulb_C: 41, designWetBulb_C: 24 } },
  items: { plant: { liquidCooling: { role: 'sink', capacity_kW: 1000, ...liquidCooling } } },
  placements: { plant1: { hall: null } },
})
const chiller = { rejects: 'setpoint', setpoint_C: 20, ratedAmbient_C: 35, derate_perK: 0.012 }
const carrying = (out_kW: number) => ({ liquid: { plant1: { out_kW } } })

describe(RULE, () => {
  it('takes capacity off for every kelvin above the rating', () => {
    const [finding] = findingsOf(RULE, plant(chiller), carrying(950))
    expect(finding).toMatchObject({ subjects: ['plant1'], value: 950, unit: 'kW', params: { cause: 'heat' } })
    expect(finding!.limit).toBeCloseTo(928)
    expect(findingsOf(RULE, plant(chiller), carrying(920))).toEqual([])
  })

  it('takes thin air off what fans cool, not off a tower', () => {
    expect(findingsOf(RULE, plant({ rejects: 'dry-bulb' }, 1500), carrying(900))).toMatchObject([
      { params: { cause: 'altitude', altitude_m: 1500 } },
    ])
    expect(findingsOf(RULE, plant({ rejects: 'wet-bulb' }, 1500), carrying(900))).toEqual([])
    expect(findingsOf(RULE, plant({ rejects: 'dry-bulb' }, 250), carrying(990))).toEqual([])
  })

  it('joins both, and leaves plain overload to the other rule', () => {
    expect(findingsOf(RULE, plant(chiller, 1500), carrying(900))).toMatchObject([{ params: { cause: 'both' } }])
    expect(findingsOf(RULE, plant(chiller), carrying(1001))).toEqual([])
  })
})
