import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../model/connection'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/shared-component'

const site = (connections: Record<string, Partial<Connection>>, rack: object = {}) => ({
  items: {
    utility: { power: { role: 'source' as const } },
    tx: { power: { role: 'conduit' as const } },
    board: { power: { role: 'conduit' as const } },
    'gpu-rack': { load: { design_kW: 120 } },
  },
  placements: {
    utility1: {},
    utility2: {},
    tx1: {},
    tx2: {},
    board1: {},
    board2: {},
    'gpu-rack1': rack,
    'gpu-rack2': rack,
  },
  connections: {
    'utility1>tx1': {},
    'board1>gpu-rack1': { side: 'A' as const },
    'board2>gpu-rack1': { side: 'B' as const },
    'board1>gpu-rack2': { side: 'A' as const },
    'board2>gpu-rack2': { side: 'B' as const },
    ...connections,
  },
})

describe(RULE, () => {
  it('names what lies on both sides, once for all loads', () => {
    const found = findingsOf(RULE, site({ 'tx1>board1': {}, 'tx1>board2': {} }))
    expect(found).toMatchObject([
      { severity: 'warning', subjects: ['utility1'], params: { loads: 2 } },
      { subjects: ['tx1'], params: { loads: 2 } },
    ])
  })

  it('does not count the only service of the site', () => {
    const single = site({ 'tx1>board1': {}, 'tx2>board2': {}, 'utility1>tx2': {} })
    const { utility2: _, ...placements } = single.placements
    expect(findingsOf(RULE, { ...single, placements })).toEqual([])
  })

  it('passes with two paths from two services, and does not follow a tie that is open', () => {
    const apart = { 'tx1>board1': {}, 'tx2>board2': {}, 'utility2>tx2': {}, 'tx1>board2': { standby: true } }
    expect(findingsOf(RULE, site(apart))).toEqual([])
  })

  it('asks nothing of loads that require no redundancy', () => {
    expect(findingsOf(RULE, site({ 'tx1>board1': {}, 'tx1>board2': {} }, { redundancy: 'none' }))).toEqual([])
  })
})
