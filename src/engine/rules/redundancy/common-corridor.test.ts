import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/common-corridor'

const site = (apart_m: number, redundancy: 'fault-tolerant' | 'concurrently-maintainable' = 'fault-tolerant') => ({
  items: { rack: { load: { design_kW: 120 } } },
  placements: {
    board1: { at: [0, 0] as [number, number] },
    board2: { at: [0, 10] as [number, number] },
    rack1: { at: [40, 0] as [number, number], mission: 'ai' as const, redundancy },
  },
  connections: {
    'board1>rack1': { side: 'A' as const, path: [[30, 0]] as [number, number][] },
    'board2>rack1': {
      side: 'B' as const,
      path: [
        [0, apart_m],
        [38, apart_m],
      ] as [number, number][],
    },
  },
})

describe(RULE, () => {
  it('measures how long two sides lie side by side, short of the load', () => {
    const [found] = findingsOf(RULE, site(0.5))
    expect(found).toMatchObject({ severity: 'warning', subjects: ['rack1'], limit: 2, unit: 'm' })
    expect(found!.value).toBeCloseTo(37, 0)
    expect(findingsOf(RULE, site(0.5, 'concurrently-maintainable'))).toMatchObject([{ severity: 'info' }])
  })

  it('passes where they are apart, and where no run is drawn', () => {
    expect(findingsOf(RULE, site(5))).toEqual([])
    const drawn = site(0.5)
    expect(findingsOf(RULE, { ...drawn, connections: { 'board1>rack1': {}, 'board2>rack1': {} } })).toEqual([])
  })
})
