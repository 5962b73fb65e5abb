import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/overlap'

type At = [number, number]
const pair = (b: object, building: object = {}) => ({
  items: { box: { size_m: [1, 2, 2] as [number, number, number] } },
  placements: { box1: { at: [10, 10] as At }, box2: { at: [11, 10] as At, ...b } },
  building,
})

describe(RULE, () => {
  it('measures how far two things reach into each other', () => {
    const found = findingsOf(RULE, pair({ at: [10.75, 10] }))
    expect(found).toMatchObject([{ severity: 'error', subjects: ['box1', 'box2'], unit: 'm' }])
    expect(found[0]!.value).toBeCloseTo(0.25, 9)
  })

  it('lets neighbours touch', () => {
    expect(findingsOf(RULE, pair({}))).toEqual([])
    expect(findingsOf(RULE, pair({ at: [10.9995, 10] }))).toEqual([])
  })

  it('sees turned items as they stand, not by their boxes', () => {
    expect(findingsOf(RULE, pair({ at: [11.4, 11.6], rotation_deg: 45 }))).toEqual([])
    expect(findingsOf(RULE, pair({ at: [11, 10], rotation_deg: 45 }))).toHaveLength(1)
  })

  it('keeps halls and yard apart', () => {
    expect(findingsOf(RULE, pair({ at: [10.5, 10], hall: null }))).toEqual([])
  })

  it('leaves overhead and carried items out', () => {
    const over = {
      items: {
        box: { size_m: [1, 2, 2] as [number, number, number] },
        busway: { size_m: [9, 1, 0.2] as [number, number, number] },
      },
      placements: { box1: { at: [10, 10] as At }, busway1: { at: [10, 10] as At } },
    }
    expect(findingsOf(RULE, over)).toEqual([])
  })

  it('sees columns', () => {
    const found = findingsOf(RULE, pair({}, { columns: [{ at: [10, 11], size_m: [0.4, 0.4] }] }))
    expect(found).toMatchObject([{ subjects: ['box1'] }])
    expect(found[0]!.message).toContain('column 1')
  })
})
