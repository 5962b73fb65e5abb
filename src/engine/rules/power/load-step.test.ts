import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/load-step'

const cluster = (stepLimit_kW: number | undefined, load: object, storage_kW?: number) => ({
  items: {
    'gpu-rack': { load: { design_kW: 120, ...load } },
    bess: { ...(storage_kW !== undefined && { attributes: { rated_kW: storage_kW } }) },
  },
  placements: { 'gpu-rack1': {}, 'gpu-rack2': {}, bess1: {} },
  ...(stepLimit_kW !== undefined && { site: { utility: { stepLimit_kW } } }),
})

describe(RULE, () => {
  it('adds the swings of all live AI loads', () => {
    expect(findingsOf(RULE, cluster(90, { step: 0.4 }))).toMatchObject([
      { severity: 'warning', subjects: ['gpu-rack1', 'gpu-rack2'], value: 96, limit: 90, unit: 'kW' },
    ])
    expect(findingsOf(RULE, cluster(90, { step: 0.4 }), { power: { 'gpu-rack2': { live: false } } })).toEqual([])
  })

  it('takes the way to the peak where that is more', () => {
    expect(findingsOf(RULE, cluster(90, { step: 0.1, peak_kW: 180 }))).toMatchObject([{ value: 120 }])
  })

  it('lets battery storage take its part, and a project its own coincidence', () => {
    expect(findingsOf(RULE, cluster(90, { step: 0.4 }, 50))).toEqual([])
    expect(findingsOf(RULE, cluster(90, { step: 0.4 }), {}, { parameters: { [RULE]: { coincidence: 0.5 } } })).toEqual(
      [],
    )
  })

  it('is silent without a limit or without a swing', () => {
    expect(findingsOf(RULE, cluster(undefined, { step: 0.4 }))).toEqual([])
    expect(findingsOf(RULE, cluster(1, {}))).toEqual([])
  })
})
