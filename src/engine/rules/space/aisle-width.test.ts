import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/aisle-width'
type At = [number, number]
/** Two racks 1.2 m deep whose fronts (or rears) face each other across a gap. */
const facing = (
  gap_m: number,
  face: 'front' | 'rear' = 'front',
  item: object = {},
  mission: 'ai' | 'mining' = 'ai',
) => ({
  items: { rack: { category: 'gpu-rack', size_m: [0.6, 1.2, 2.3], ...item } },
  placements: {
    rack1: { at: [10, 10] as At, row: 'R1', mission, rotation_deg: face === 'front' ? 0 : 180 },
    rack2: { at: [10, 8.8 - gap_m] as At, row: 'R2', mission, rotation_deg: face === 'front' ? 180 : 0 },
  },
})

describe(RULE, () => {
  it('asks 1.2 m of a cold aisle, once for both rows', () => {
    const found = findingsOf(RULE, facing(1))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['rack1', 'rack2'], limit: 1.2, unit: 'm' }])
    expect(found[0]!.value).toBeCloseTo(1, 9)
    expect(findingsOf(RULE, facing(1.2))).toEqual([])
  })

  it('asks 0.9 m of a hot aisle', () => {
    expect(findingsOf(RULE, facing(0.8, 'rear'))).toMatchObject([{ limit: 0.9, params: { face: 'rear' } }])
    expect(findingsOf(RULE, facing(1, 'rear'))).toEqual([])
  })

  it('leaves to space/clearance what the maker asks for', () => {
    expect(findingsOf(RULE, facing(0.8, 'front', { clearance_m: { front: 1.2 } }))).toEqual([])
    expect(findingsOf(RULE, facing(1, 'front', { clearance_m: { front: 0.9 } }))).toHaveLength(1)
  })

  it('lets a running mine stand as it stands', () => {
    expect(findingsOf(RULE, facing(0.8, 'front', {}, 'mining'))).toEqual([])
  })
})
