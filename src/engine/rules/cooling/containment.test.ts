import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/containment'

const hall = (containment: string | undefined, design_kW: number, mission: 'ai' | 'mining' = 'ai') => ({
  hall: containment === undefined ? {} : { containment },
  items: { rack: { load: { design_kW } } },
  placements: { rack1: { mission }, rack2: { mission } },
})

describe(RULE, () => {
  it('wants contained aisles for hot racks', () => {
    expect(findingsOf(RULE, hall('none', 18))).toMatchObject([
      { severity: 'warning', subjects: ['rack1', 'rack2'], value: 18, limit: 10, unit: 'kW' },
    ])
  })

  it('passes behind containment, for mild racks and miners, and where nobody says', () => {
    expect(findingsOf(RULE, hall('hot-aisle', 18))).toEqual([])
    expect(findingsOf(RULE, hall('none', 9))).toEqual([])
    expect(findingsOf(RULE, hall('none', 18, 'mining'))).toEqual([])
    expect(findingsOf(RULE, hall(undefined, 18))).toEqual([])
  })
})
