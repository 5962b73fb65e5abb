import { describe, expect, it } from 'vitest'
import type { EffectivePlacement } from '../../model/effective-site'
import { runLength_m } from './run-length'

/** Something two metres high. */
const end = (category = 'switchboard') =>
  ({ definition: { id: 'x', category, name: 'X', size_m: [1, 1, 2] } }) as unknown as EffectivePlacement
const ends = [end(), end()]
const straight = [
  [0, 0],
  [10, 0],
] as const

describe('runLength_m', () => {
  it('is the legs in plan, with what goes up and down at the ends', () => {
    expect(runLength_m(straight, undefined, ends)).toBe(10)
    expect(runLength_m(straight, 3, ends)).toBe(12)
    expect(runLength_m(straight, 1, ends)).toBe(10)
  })

  it('counts the climb to another storey, up or down', () => {
    // Up 1 m to the level, then from 3 m to the top of the end at 5 + 2 m.
    expect(runLength_m(straight, 3, ends, 5)).toBe(10 + 1 + 4)
    // Down from 3 m to the top of the end at 2 - 5 m.
    expect(runLength_m(straight, 3, ends, -5)).toBe(10 + 1 + 6)
    expect(runLength_m(straight, undefined, ends, 5)).toBe(15)
  })
})
