import { describe, expect, it } from 'vitest'
import { buildSite } from '../../engine/rules/testing/build-site'
import type { Item } from '../../model/item'
import { routeDelta } from './route-delta'

const items = new Map<string, Item>([
  ['board', { id: 'board', category: 'board', name: 'board' }],
  ['rack', { id: 'rack', category: 'rack', name: 'rack' }],
])

describe('routeDelta', () => {
  it('routes what is added to what is added, and leaves a pod as its maker made it', () => {
    const site = buildSite({ placements: { board1: { at: [3, 3] } } })
    const placement = { id: 'rack1', item: 'rack', hall: 'H1', at: [10, 8] as [number, number], rotation_deg: 0 }
    const addConnections = [
      { id: 'a', kind: 'power' as const, from: 'board1', to: 'rack1' },
      { id: 'b', kind: 'power' as const, from: 'rack1', to: 'board1', length_m: 1.5 },
    ]
    const routed = routeDelta(site, { addPlacements: [placement], addConnections }, items, new Set(['b']))
    expect(routed.addConnections?.[0]).toMatchObject({ id: 'a', level_m: 3.05, path: [[3, 8]] })
    expect(routed.addConnections?.[1]).toEqual(addConnections[1])
  })
})
