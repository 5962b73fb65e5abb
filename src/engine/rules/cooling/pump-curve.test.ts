import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import { pressureLoop } from '../testing/pressure-loop'

const RULE = 'cooling/pump-curve'
const loop = (end_lpm: number) =>
  pressureLoop({
    pumpCurve: [
      [0, 200],
      [end_lpm, 150],
    ],
  })

describe(RULE, () => {
  it('finds a pump that runs past the end of its curve with every valve open', () => {
    const [found] = findingsOf(RULE, loop(120))
    expect(found).toMatchObject({ subjects: ['cdu1'], limit: 120, unit: 'lpm' })
    // 50 kPa at 144.6 L/min in the rack, the pipes on top: less head than at the end of the curve is left there.
    expect(found!.value).toBeGreaterThan(144.6)
  })

  it('passes one that stays on it, and one that names a head alone', () => {
    expect(findingsOf(RULE, loop(400))).toEqual([])
    expect(findingsOf(RULE, pressureLoop({}))).toEqual([])
  })
})
