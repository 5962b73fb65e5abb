import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/missing-figure'

const complete = {
  size_m: [0.6, 1.2, 2.2] as [number, number, number],
  mass_kg: 900,
  load: { design_kW: 120 },
  heat: { liquidFraction: 0.85, deltaT_K: 10, pressureDrop_kPa: 70, airInletMax_C: 35 },
}
const racks = (item: object, mission: 'ai' | 'mining' = 'ai') => ({
  items: { rack: item },
  placements: { rack1: { mission }, rack2: { mission } },
})

describe(RULE, () => {
  it('is silent about a product whose figures are known', () => {
    expect(findingsOf(RULE, racks(complete))).toEqual([])
  })

  it('names what a product lacks, once for all its placements', () => {
    const { mass_kg: _, ...light } = complete
    expect(findingsOf(RULE, racks(light))).toMatchObject([
      { severity: 'info', subjects: ['rack1', 'rack2'], value: null, params: { figures: 'mass_kg' } },
    ])
  })

  it('warns where size or load is missing', () => {
    const found = findingsOf(RULE, racks({ mass_kg: 900 }))
    expect(found).toMatchObject([{ severity: 'warning', params: { figures: 'size_m, load.design_kW' } }])
  })

  it('does not ask it of a running mine', () => {
    expect(findingsOf(RULE, racks({}, 'mining'))).toEqual([])
  })
})
