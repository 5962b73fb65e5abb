import { describe, expect, it } from 'vitest'
import type { EffectiveSite } from '../../model/effective-site'
import { compileSite } from '../networks/site-network'
import { createSiteState } from '../networks/site-state'
import { buildSite } from '../rules/testing/build-site'
import { createFactPool } from './fact-pool'
import { solveContingencies } from './solve-contingencies'

const rack = { mission: 'ai', redundancy: 'concurrently-maintainable' } as const

/** A small board, overloaded by its three racks already, beside two boards that have nothing to do with it. */
const overloaded = (rackKw = 40): EffectiveSite =>
  buildSite({
    items: {
      feed: { power: { role: 'source', rating_kW: 1000 } },
      board: { power: { role: 'conduit', rating_kW: 100 } },
      rack: { load: { design_kW: rackKw } },
    },
    placements: { feed1: {}, board1: {}, board2: {}, board3: {}, rack1: rack, rack2: rack, rack3: rack },
    connections: {
      'feed1>board1': {},
      'feed1>board2': {},
      'feed1>board3': {},
      'board1>rack1': {},
      'board1>rack2': {},
      'board1>rack3': {},
    },
  })

describe('a pool of facts', () => {
  it('gives every outage that leaves an overloaded board alone the same overload and the same loads', () => {
    const site = overloaded()
    const { contingencies } = solveContingencies(site, compileSite(site))
    const beside = contingencies.filter((c) => c.out[0] === 'board2' || c.out[0] === 'board3')
    expect(beside).toHaveLength(2)
    const [a, b] = beside.map((c) => c.protectedOverloads[0]!)
    expect(a).toBe(b)
    expect(a).toEqual({
      overload: { id: 'board1', network: 'power', value: 120, limit: 100, unit: 'kW' },
      loads: ['rack1', 'rack2', 'rack3'],
    })
  })

  it('keeps a list from one sweep to the next while it is asked for and the units are the same', () => {
    const site = overloaded()
    const network = compileSite(site)
    const pool = createFactPool()
    const loadsOf = (of: typeof network) => solveContingencies(site, of, { pool }).contingencies[0]!.protectedUnserved
    const first = loadsOf(network)
    expect(first).toEqual(['rack1', 'rack2', 'rack3'])
    expect(loadsOf(network)).toBe(first)
    expect(loadsOf(compileSite(site))).not.toBe(first)
  })

  it('forgets in time what sweeps of some outages no longer ask for, and keeps what they do', () => {
    const site = overloaded()
    const network = compileSite(site)
    const pool = createFactPool()
    const state = createSiteState(network)
    const [used, idle] = [[0], [1]]
    pool.begin(site, network, state)
    const [keptList, idleList] = [pool.ids(used), pool.ids(idle)]
    const sweep = (units: readonly number[]) => {
      pool.begin(site, network, state, true)
      expect(pool.ids(used)).toBe(keptList)
      pool.ids(units)
    }
    sweep(idle)
    expect(pool.ids(idle)).toBe(idleList)
    for (const others of [
      [1, 2],
      [2, 3],
      [3, 4],
      [1, 4],
      [1, 3],
      [2, 4],
      [1, 2, 3],
    ])
      sweep(others)
    expect(pool.ids(idle)).not.toBe(idleList)
    expect(pool.ids(idle)).toEqual(idleList)
  })
})
