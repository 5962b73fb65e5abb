import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/outdoor-spacing'
const coolers = (gap_m: number, item: object = {}, hall: string | null = null) => ({
  items: { cooler: { size_m: [2, 6, 3], liquidCooling: { role: 'sink', rejects: 'dry-bulb' }, ...item } },
  placements: {
    cooler1: { at: [-10, 10] as [number, number], hall },
    cooler2: { at: [-8 + gap_m, 10] as [number, number], hall },
  },
})

describe(RULE, () => {
  it('wants about a width between coolers', () => {
    const found = findingsOf(RULE, coolers(1))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['cooler1', 'cooler2'], limit: 2 }])
    expect(found[0]!.value).toBeCloseTo(1, 9)
    expect(findingsOf(RULE, coolers(2))).toEqual([])
  })

  it('leaves it to the maker where he says how far, and asks nothing of a chiller plant', () => {
    expect(findingsOf(RULE, coolers(1, { clearance_m: { left: 1, right: 1 } }))).toEqual([])
    expect(
      findingsOf(RULE, coolers(1, { liquidCooling: { role: 'sink', rejects: 'setpoint', setpoint_C: 20 } })),
    ).toEqual([])
  })
})
