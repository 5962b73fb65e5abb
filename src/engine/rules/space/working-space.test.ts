import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/working-space'

type At = [number, number]
const board = (
  gap_m: number,
  options: { voltage_V?: number; code?: 'NEC' | 'IEC'; status?: 'new' | 'existing' } = {},
) => ({
  items: {
    board: {
      size_m: [2, 1, 2] as [number, number, number],
      power: { role: 'conduit' as const, voltage_V: options.voltage_V ?? 480 },
    },
    box: { size_m: [1, 1, 1] as [number, number, number] },
  },
  placements: { board1: { at: [10, 10] as At, status: options.status ?? 'new' }, box1: { at: [10, 9 - gap_m] as At } },
  site: { electricalCode: options.code ?? 'NEC' },
})

describe(RULE, () => {
  it('asks 1.07 m before a 480Y/277 V board facing grounded parts', () => {
    const found = findingsOf(RULE, board(1))
    expect(found).toMatchObject([{ severity: 'error', subjects: ['board1', 'box1'], limit: 1.07, unit: 'm' }])
    expect(found[0]!.value).toBeCloseTo(1, 9)
    expect(found[0]!.standard).toContain('110.26(A)')
    expect(findingsOf(RULE, board(1.07))).toEqual([])
  })

  it('asks less at 208Y/120 V', () => {
    expect(findingsOf(RULE, board(0.95, { voltage_V: 208 }))).toEqual([])
  })

  it('asks the gangway of IEC 60364-7-729 where the NEC does not hold', () => {
    expect(findingsOf(RULE, board(0.75, { code: 'IEC' }))).toEqual([])
    expect(findingsOf(RULE, board(0.6, { code: 'IEC' }))[0]!.standard).toContain('IEC 60364-7-729')
  })

  it('is a note between things that stood there before', () => {
    expect(findingsOf(RULE, board(1, { status: 'existing' }))).toMatchObject([{ severity: 'info' }])
  })

  it('turns to NEC 110.34 above 1000 V to ground', () => {
    const found = findingsOf(RULE, board(1.5, { voltage_V: 34_500 }))
    expect(found).toMatchObject([{ limit: 1.83 }])
    expect(found[0]!.standard).toContain('110.34(A)')
  })

  it('asks more between boards that turn their live fronts to each other', () => {
    const pair = (rotation_deg: number) => ({
      items: { board: { size_m: [2, 1, 2], power: { role: 'conduit', voltage_V: 480 } } },
      placements: {
        board1: { at: [10, 10] as At, status: 'new' as const },
        board2: { at: [10, 7.9] as At, rotation_deg },
      },
    })
    expect(findingsOf(RULE, pair(180)).map((f) => f.limit)).toEqual([1.22, 1.22])
    expect(findingsOf(RULE, pair(0))).toEqual([])
  })

  it('takes the condition as a parameter', () => {
    expect(findingsOf(RULE, board(1.1), {}, { parameters: { [RULE]: { condition: 3 } } })).toMatchObject([
      { limit: 1.22 },
    ])
  })
})
