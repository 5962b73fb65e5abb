import { describe, expect, it } from 'vitest'
import type { CheckResult } from '../../engine/results'
import { chooseFeeders } from './choose-feeders'
import type { FeederCandidate } from './feeder-candidates'
import type { PortEnd, PortGroup } from './port-demand'
import type { SupplyPaths } from './supply-paths'

/** Boards of 1,000 kVA on a transformer each, loaded as given. */
function site(loads: Readonly<Record<string, number>>, transformerOf = (board: string) => `T${board}`) {
  const candidates = Object.keys(loads).map(
    (id): FeederCandidate => ({ id, at: [0, 0], familiar: true, chain: [id, transformerOf(id)] }),
  )
  const remaining = (id: string): number => loads[id] ?? 0
  const supply = { remaining_kVA: remaining, remainingWorst_kVA: remaining } as unknown as SupplyPaths
  const nodes = Object.fromEntries(Object.keys(loads).map((id) => [id, { limit: 1000 }]))
  const check = { power: { nodes }, worst: {} } as unknown as CheckResult
  return { candidates, supply, check }
}
/** A rack that draws half from each side. */
const dualCorded = (to: string, kVA: number): PortGroup => {
  const ends: PortEnd[] = [
    { to, side: 'A' },
    { to, side: 'B' },
  ]
  return { ends, loads: [{ kVA, entries: ends.map((end) => ({ end, share: 0.5 })) }] }
}
function choose(groups: PortGroup[], s: ReturnType<typeof site>): string[][] {
  const choice = chooseFeeders(groups, s.candidates, s.supply, s.check, [0, 0])!
  return groups.map((g) => g.ends.map((end) => choice.get(end)!))
}

describe('chooseFeeders', () => {
  it('takes the two boards that hold the load in either outage', () => {
    const [pair] = choose([dualCorded('pod', 500)], site({ a: 700, b: 100, c: 800, d: 450 }))
    expect(pair?.sort()).toEqual(['b', 'd'])
  })

  it('gives the two sides different transformers', () => {
    const shared = site({ a: 0, b: 0, c: 300 }, (board) => (board === 'c' ? 'T2' : 'T1'))
    for (const pair of choose([dualCorded('pod', 400)], shared)) expect(pair).toContain('c')
  })

  it('spreads what one pair cannot carry over several', () => {
    const groups = Array.from({ length: 8 }, (_, i) => dualCorded(`rack-${i}`, 200))
    const s = site({ a: 0, b: 0, c: 0, d: 0 })
    const pairs = choose(groups, s)
    // Whatever board is out, no other exceeds its rating.
    for (const out of ['a', 'b', 'c', 'd', 'none'])
      for (const board of ['a', 'b', 'c', 'd'].filter((b) => b !== out)) {
        const load = pairs.reduce((sum, pair) => sum + (pair.includes(board) ? (pair.includes(out) ? 200 : 100) : 0), 0)
        expect(load).toBeLessThanOrEqual(1000)
      }
  })

  it('uses one board for both sides only where there is no other', () => {
    expect(choose([dualCorded('pod', 100)], site({ only: 0 }))).toEqual([['only', 'only']])
    expect(chooseFeeders([], [], site({}).supply, site({}).check, [0, 0])).toBeNull()
  })
})
