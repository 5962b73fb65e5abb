import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/door-swing'
const near = (at: [number, number], status: 'new' | 'existing' = 'new', width_m: number | undefined = 1) => ({
  items: { box: { size_m: [1, 1, 1] } },
  placements: { box1: { at, status } },
  building: { openings: [{ kind: 'door', at: [0, 10], ...(width_m === undefined ? {} : { width_m }), height_m: 2 }] },
})

describe(RULE, () => {
  it('keeps the width of a door free before it', () => {
    const found = findingsOf(RULE, near([1.2, 10]))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['box1'], limit: 1, unit: 'm' }])
    expect(found[0]!.value).toBeCloseTo(0.7, 9)
    expect(findingsOf(RULE, near([1.5, 10]))).toEqual([])
    expect(findingsOf(RULE, near([0.5, 11]))).toEqual([])
  })

  it('turns with the wall', () => {
    const south = { ...near([20, 0.7]), building: { openings: [{ kind: 'door', at: [20, 0], width_m: 1 }] } }
    expect(findingsOf(RULE, south)).toHaveLength(1)
  })

  it('asks nothing of what stood there before', () => {
    expect(findingsOf(RULE, near([1, 10], 'existing'))).toEqual([])
  })
})
