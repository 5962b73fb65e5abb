import { describe, expect, it } from 'vitest'
import { buildSite } from '../rules/testing/build-site'
import { singlePoints } from './single-points'
import { solveFacts } from './solve-facts'
import { oneCord, podItems } from './testing/pod-site'

describe('singlePoints', () => {
  it('ranks by the power behind them', () => {
    const site = buildSite({
      ...oneCord,
      placements: { ...oneCord.placements, board2: { hall: null }, rack3: { hall: null } },
      connections: { ...oneCord.connections, 'tx1>board2': {}, 'board2>rack3': {} },
    })
    expect(singlePoints(solveFacts(site)).map((p) => [p.id, p.lost_kW])).toEqual([
      ['util1', 300],
      ['tx1', 300],
      ['board1', 200],
      ['board2', 100],
    ])
  })

  it('counts loads behind an overload as at risk', () => {
    const racks = Array.from({ length: 12 }, (_, i) => `rack${i + 1}`)
    const outdoors = { hall: null }
    const site = buildSite({
      items: podItems,
      placements: Object.fromEntries(['util1', 'util2', 'tx1', 'tx2', ...racks].map((id) => [id, outdoors])),
      connections: Object.fromEntries([
        ['util1>tx1', {}],
        ['util2>tx2', {}],
        ...racks.flatMap((r) => [
          [`tx1>${r}`, {}],
          [`tx2>${r}`, {}],
        ]),
      ]),
    })
    const [first] = singlePoints(solveFacts(site))
    expect(first).toMatchObject({ id: 'util1', lost: [], lost_kW: 0, atRisk_kW: 1200, protected_kW: 1200 })
  })
})
