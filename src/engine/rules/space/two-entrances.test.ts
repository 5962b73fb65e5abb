import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/two-entrances'
type At = [number, number]
/** A 3 m board facing south with boxes before it; its working space reaches from y = 9.5 down to 8.43. */
const board = (boxes: Readonly<Record<string, At>>, item: object = {}, code: 'NEC' | 'IEC' = 'NEC') => ({
  items: {
    board: { size_m: [3, 1, 2], power: { role: 'conduit', voltage_V: 480, rating_A: 4000 }, ...item },
    box: { size_m: [1, 1, 1] },
  },
  placements: {
    board1: { at: [20, 10] as At, status: 'new' as const },
    ...Object.fromEntries(Object.entries(boxes).map(([id, at]) => [id, { at }])),
  },
  site: { electricalCode: code },
})
const east: At = [22.1, 9]
const before: At = [20, 7.8]

describe(RULE, () => {
  it('asks for a way out at each end of a large board', () => {
    const found = findingsOf(RULE, board({ box1: east, box2: before }))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['board1'], value: 1, limit: 2 }])
    expect(found[0]!.standard).toContain('110.26(C)(2)')
    expect(findingsOf(RULE, board({ box1: before }))).toEqual([])
  })

  it('is content with one end where the working space is clear to twice its depth', () => {
    expect(findingsOf(RULE, board({ box1: east }))).toEqual([])
    expect(findingsOf(RULE, board({ box1: east, box2: [17.9, 9] }))).toMatchObject([{ value: 0 }])
  })

  it('holds from 1200 A and beyond 1.83 m, by kVA where no current is stated', () => {
    const both = { box1: east, box2: before }
    const rated = (power: object) => ({ power: { role: 'conduit', voltage_V: 480, ...power } })
    expect(findingsOf(RULE, board(both, rated({ rating_A: 800 })))).toEqual([])
    expect(findingsOf(RULE, board(both, rated({ rating_kVA: 2500 })))).toHaveLength(1)
    expect(findingsOf(RULE, board(both, { size_m: [1.8, 1, 2] }))).toEqual([])
  })

  it('is a rule of the NEC', () => {
    expect(findingsOf(RULE, board({ box1: east, box2: before }, {}, 'IEC'))).toEqual([])
  })
})
