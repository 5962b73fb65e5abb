import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupTopology, membersNeeded } from './group-topology'

const shape = (installed: number, load: number, more = {}) => ({
  ratings: new Array<number>(installed).fill(100),
  load,
  hasReserve: false,
  drawnFrom: installed,
  ...more,
})

describe('groupTopology', () => {
  it.each([
    ['N', shape(2, 200)],
    ['N', shape(2, 250)],
    ['N+1', shape(3, 200)],
    ['2N', shape(2, 100)],
    ['2N', shape(4, 200)],
    ['2(N+1)', shape(4, 100)],
    ['3N/2', shape(3, 200, { drawnFrom: 2 })],
    ['4N/3', shape(4, 300, { drawnFrom: 2 })],
    ['block-redundant', shape(4, 300, { hasReserve: true })],
  ] as const)('%s', (topology, group) => {
    expect(groupTopology(group)).toBe(topology)
  })

  it('counts on the smallest members where they differ', () => {
    expect(membersNeeded([300, 100, 100], 200)).toBe(2)
    expect(membersNeeded([300, 100, 100], 201)).toBe(3)
  })

  it('needs as many as carry the load with the rest, the largest, out', () => {
    const ratings = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(ratings, fc.integer({ min: 1, max: 3000 }), (rated, load) => {
        const needed = membersNeeded(rated, load)
        const rising = [...rated].sort((a, b) => a - b)
        const carried = (n: number) => rising.slice(0, n).reduce((sum, r) => sum + r, 0)
        expect(carried(needed - 1)).toBeLessThan(load)
        if (needed <= rated.length) expect(carried(needed)).toBeGreaterThanOrEqual(load)
      }),
    )
  })
})
