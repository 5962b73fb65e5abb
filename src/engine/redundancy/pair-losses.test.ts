import { describe, expect, it } from 'vitest'
import { checkSite } from '../check-site'
import { buildSite } from '../rules/testing/build-site'
import { pairLosses } from './pair-losses'
import { twoSides } from './testing/pod-site'

describe('pairLosses', () => {
  it('lists pairs that cut both sides as one entry, and none with a member that does so alone', () => {
    const { contingencies } = checkSite(buildSite(twoSides), { pairs: true })
    expect(pairLosses(contingencies, () => 100)).toEqual([
      {
        loads: ['rack1', 'rack2'],
        lost_kW: 200,
        pairs: expect.arrayContaining([
          ['util1', 'util2'],
          ['util1', 'board2'],
          ['board1', 'board2'],
        ]),
      },
    ])
    const single = { unserved_kW: 0, overloads: [] }
    const alone = [
      { ...single, out: ['a'], unserved: ['r'] },
      { ...single, out: ['a', 'b'], unserved: ['r'] },
    ]
    expect(pairLosses(alone, () => 100)).toEqual([])
  })

  it('ranks by power lost', () => {
    const pair = (out: string[], unserved: string[]) => ({ out, unserved, unserved_kW: 0, overloads: [] })
    const ranked = pairLosses([pair(['a', 'b'], ['r']), pair(['c', 'd'], ['s', 't'])], () => 100)
    expect(ranked.map((p) => p.lost_kW)).toEqual([200, 100])
  })
})
