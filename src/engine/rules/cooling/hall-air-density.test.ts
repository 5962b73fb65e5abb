import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/hall-air-density'

const hall = (design_kW: number, mission: 'ai' | 'mining' = 'ai') => ({
  items: { rack: { load: { design_kW } } },
  placements: { rack1: { mission }, rack2: { mission } },
})

describe(RULE, () => {
  it('spreads the air heat of AI racks over the hall of 800 m²', () => {
    expect(findingsOf(RULE, hall(4001))).toMatchObject([
      { subjects: ['rack1', 'rack2'], value: 8002, limit: 8000, unit: 'kW', params: { area_m2: 800 } },
    ])
    expect(findingsOf(RULE, hall(4000))).toEqual([])
  })

  it('leaves miners alone', () => expect(findingsOf(RULE, hall(4001, 'mining'))).toEqual([]))
})
