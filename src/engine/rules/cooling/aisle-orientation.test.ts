import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/aisle-orientation'

const rows = (rotation_deg: number, y = 12.5, heat: object = {}) => ({
  items: { rack: { size_m: [0.6, 1.2, 2.3], load: { design_kW: 30 }, heat } },
  placements: {
    rack1: { at: [10, 10] as [number, number], rotation_deg: 180, mission: 'ai' as const },
    rack2: { at: [10, y] as [number, number], rotation_deg, mission: 'ai' as const },
    rack3: { at: [20, 10] as [number, number], mission: 'ai' as const },
  },
})

describe(RULE, () => {
  it('reports the rack whose front looks at another’s rear', () => {
    // Turned by 180° the front of rack 1 faces north, where rack 2 turns its back on it.
    expect(findingsOf(RULE, rows(180))).toMatchObject([{ severity: 'warning', subjects: ['rack1'] }])
  })

  it('passes front to front, across a wide gap, side by side and without air', () => {
    expect(findingsOf(RULE, rows(0))).toEqual([])
    expect(findingsOf(RULE, rows(180, 14.5))).toEqual([])
    expect(findingsOf(RULE, rows(180, 12.5, { liquidFraction: 1 }))).toEqual([])
    const aside = rows(180)
    expect(findingsOf(RULE, { ...aside, placements: { ...aside.placements, rack2: { at: [11, 12.5] } } })).toEqual([])
  })
})
