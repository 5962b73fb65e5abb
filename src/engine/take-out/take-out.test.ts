import { describe, expect, it } from 'vitest'
import { checkSite } from '../check-site'
import { buildSite } from '../rules/testing/build-site'
import { takeOut } from './take-out'

const site = buildSite({
  items: {
    feed: { power: { role: 'source', rating_kW: 1000 } },
    board: { power: { role: 'conduit', rating_kW: 250, contingencyFactor: 1 } },
    rack: { category: 'gpu-rack', load: { design_kW: 100 }, power: { role: 'load' } },
    fan: { airCooling: { capacity_kW: 1000 } },
  },
  placements: { feed1: {}, board1: {}, board2: {}, rack1: {}, rack2: {}, rack3: {}, fan1: {} },
  connections: {
    'feed1>board1': {},
    'feed1>board2': {},
    ...Object.fromEntries(
      [1, 2, 3].flatMap((n) => [1, 2].map((b) => [`board${b}>rack${n}`, { side: b === 1 ? 'A' : 'B' }])),
    ),
  },
})

describe('takeOut', () => {
  it('shows the survivor above what it may carry', () => {
    const result = takeOut(site, ['board1'])
    expect(result.unserved).toEqual([])
    expect(result.overloads).toMatchObject([{ id: 'board2', value: 300, limit: 250, unit: 'kW' }])
    expect(result.power.board1!.live).toBe(false)
  })

  it('agrees with the sweep of single outages', () => {
    for (const { out, unserved, unserved_kW, overloads } of checkSite(site).contingencies)
      expect(takeOut(site, out)).toMatchObject({ unserved, unserved_kW, overloads })
  })

  it('takes single loads out of a folded class', () => {
    const result = takeOut(site, ['board1', 'rack2', 'nothing'])
    expect(result.out).toEqual(['board1', 'rack2'])
    expect(result.unserved).toEqual(['rack2'])
    expect(result.unserved_kW).toBe(100)
    expect(result.overloads).toEqual([])
    expect(result.power.board2!.out_kW).toBe(200)
  })

  it('answers in plain data, fit for a worker', () => {
    const result = takeOut(site, ['board1'])
    expect(structuredClone(result)).toEqual(result)
  })
})
