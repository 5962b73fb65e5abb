import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../geometry/outline'
import { findingsOf } from '../testing/build-facts'

const RULE = 'redundancy/sides-share-a-hall'

const square = rectangleOutline([0, 30], [10, 40])
const site = (
  hallOfB: string | null,
  redundancy: 'fault-tolerant' | 'concurrently-maintainable' = 'fault-tolerant',
) => ({
  items: { 'gpu-rack': { load: { design_kW: 120 } } },
  placements: {
    util1: { hall: null },
    board1: { hall: 'H2' },
    board2: { hall: hallOfB },
    pdu1: { hall: 'H2' },
    pdu2: { hall: hallOfB },
    rack1: { item: 'gpu-rack', redundancy },
  },
  connections: {
    'util1>board1': {},
    'util1>board2': {},
    'board1>pdu1': {},
    'board2>pdu2': {},
    'pdu1>rack1': { side: 'A' as const },
    'pdu2>rack1': { side: 'B' as const },
  },
  moreHalls: [
    { id: 'H2', outline: square },
    { id: 'H3', outline: square },
  ],
})

describe(RULE, () => {
  it('reports a hall that holds equipment of both sides', () => {
    expect(findingsOf(RULE, site('H2'))).toMatchObject([
      { severity: 'error', subjects: ['rack1'], params: { halls: 'H2' } },
    ])
  })

  it('passes with a hall for each side; the yard is no compartment', () => {
    expect(findingsOf(RULE, site('H3'))).toEqual([])
    expect(findingsOf(RULE, site(null))).toEqual([])
  })

  it('asks it of fault-tolerant loads alone', () => {
    expect(findingsOf(RULE, site('H2', 'concurrently-maintainable'))).toEqual([])
  })
})
