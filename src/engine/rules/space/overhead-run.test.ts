import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'space/overhead-run'
type At = [number, number]
const run = (level_m: number | undefined, path?: At[], rack: object = {}) => ({
  items: {
    board: { size_m: [1, 1, 2], power: { role: 'conduit' } },
    rack: { size_m: [0.6, 1.2, 2.3], clearance_m: { above: 0.3 }, ...rack },
  },
  placements: { board1: { at: [5, 10] as At }, rack1: { at: [10, 10] as At }, rack2: { at: [15, 10] as At } },
  connections: {
    'board1>rack2': { ...(level_m === undefined ? {} : { level_m }), ...(path ? { path } : {}) },
  },
})

describe(RULE, () => {
  it('reports a drawn run through what stands below it', () => {
    expect(findingsOf(RULE, run(2, [[8, 10]]))).toMatchObject([
      { severity: 'error', subjects: ['rack1'], limit: 2, unit: 'm', params: { from: 'board1', to: 'rack2' } },
    ])
  })

  it('warns where it takes the space above, or where its way is presumed', () => {
    const found = findingsOf(RULE, run(2.4, [[8, 10]]))
    expect(found).toMatchObject([{ severity: 'warning' }])
    expect(found[0]!.value).toBeCloseTo(2.6, 9)
    expect(findingsOf(RULE, run(2))).toMatchObject([{ severity: 'warning' }])
  })

  it('counts a step where it lies: up over what stands there, and down onto it', () => {
    const stepped = (level_m: number, x: number, over_m: number) => {
      const { connections, ...site } = run(level_m, [[8, 10]])
      const steps = [{ at: [x, 10] as At, over_m, length_m: 2 }]
      return findingsOf(RULE, { ...site, connections: { 'board1>rack2': { ...connections['board1>rack2'], steps } } })
    }
    expect(stepped(2.4, 10, 0.3)).toEqual([])
    expect(stepped(2.4, 12.5, 0.3)).toMatchObject([{ severity: 'warning', limit: 2.4 }])
    expect(stepped(2.6, 10, -0.4)).toMatchObject([{ severity: 'error', subjects: ['rack1'], limit: 2.2 }])
    expect(stepped(2.6, 12.5, -0.4)).toEqual([])
  })

  it('is content with a run high enough, led round, or of no stated height', () => {
    expect(findingsOf(RULE, run(2.6, [[8, 10]]))).toEqual([])
    expect(
      findingsOf(
        RULE,
        run(2, [
          [5, 14],
          [15, 14],
        ]),
      ),
    ).toEqual([])
    expect(findingsOf(RULE, run(undefined, [[8, 10]]))).toEqual([])
  })
})
