import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/battery-separation'
const cabinets = (gap_m: number, item: object = {}, y = 10) => ({
  items: {
    cabinet: { category: 'battery', size_m: [0.6, 0.6, 2], attributes: { energy_kWh: 34 }, ...item },
  },
  placements: {
    cabinet1: { at: [10, y] as [number, number], status: 'new' as const },
    cabinet2: { at: [10.6 + gap_m, y] as [number, number], status: 'new' as const },
  },
})

describe(RULE, () => {
  it('keeps groups of more than 50 kWh 3 ft apart', () => {
    const found = findingsOf(RULE, cabinets(0.5))
    expect(found).toMatchObject([
      { severity: 'warning', subjects: ['cabinet1', 'cabinet2'], params: { kind: 'battery' } },
    ])
    expect(found[0]!.value).toBeCloseTo(0.5, 9)
    expect(findingsOf(RULE, cabinets(0.92))).toEqual([])
  })

  it('lets two stand together that make no more than one group', () => {
    expect(findingsOf(RULE, cabinets(0, { attributes: { energy_kWh: 20 } }))).toEqual([])
  })

  it('keeps them off the wall', () => {
    expect(findingsOf(RULE, cabinets(2, {}, 0.5))).toMatchObject([{ params: { kind: 'wall' } }])
  })

  it('speaks of lithium only', () => {
    expect(findingsOf(RULE, cabinets(0.1, { name: 'VRLA cabinet' }))).toEqual([])
  })
})
