import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/delivery-path'
type At = [number, number]
/** A crate at the east end; the dock door (3 m × 3 m) is in the west wall, at y = 10. */
const crate = (item: object = {}, obstacles: Readonly<Record<string, object>> = {}, more: object = {}) => ({
  items: {
    crate: { size_m: [1.2, 1.2, 2], mass_kg: 900, ...item },
    slab: { size_m: [1, 18.4, 1] },
  },
  placements: { crate1: { at: [38, 15] as At, status: 'new' as const }, ...obstacles },
  ...more,
})
const slab = (y: number, status: 'new' | 'existing' = 'existing') => ({ slab1: { at: [35, y] as At, status } })

describe(RULE, () => {
  it('finds its way past what stands, where the gap is wide enough', () => {
    expect(findingsOf(RULE, crate())).toEqual([])
    // 1.6 m are left at the south end
    expect(findingsOf(RULE, crate({}, slab(10.8)))).toEqual([])
  })

  it('reports what does not get to its place', () => {
    // 0.8 m are left at either end
    expect(findingsOf(RULE, crate({}, slab(10)))).toMatchObject([
      { severity: 'warning', subjects: ['crate1'], limit: 1.2, params: { kind: 'width' } },
    ])
    expect(findingsOf(RULE, crate({ size_m: [0.6, 1.2, 2] }, slab(10)))).toEqual([])
  })

  it('takes the pallet where one is stated', () => {
    const wide = { delivery: { size_m: [2, 2, 2.5] } }
    expect(findingsOf(RULE, crate(wide, slab(10.8)))).toMatchObject([{ limit: 2, params: { kind: 'width' } }])
    expect(findingsOf(RULE, crate({ delivery: { size_m: [1.2, 1.2, 7] } }))).toMatchObject([
      { value: 7, limit: 6, params: { kind: 'height' } },
    ])
    expect(findingsOf(RULE, crate({ delivery: { mass_kg: 4000 } }))).toMatchObject([
      { unit: 'kPa', limit: 15, params: { kind: 'weight' } },
    ])
  })

  it('takes a wall for an obstacle, and what is new for none', () => {
    const walled = { building: { walls: [{ from: [35, 0], to: [35, 20] }] } }
    const door = { openings: [{ kind: 'dock-door', at: [0, 10], width_m: 3, height_m: 3 }] }
    expect(findingsOf(RULE, crate({}, {}, { building: { ...walled.building, ...door } }))).toHaveLength(1)
    expect(findingsOf(RULE, crate({}, slab(10, 'new')))).toEqual([])
  })

  it('leaves it to space/door where no door is large enough', () => {
    expect(findingsOf(RULE, crate({ size_m: [4, 4, 2] }, slab(10)))).toEqual([])
  })
})
