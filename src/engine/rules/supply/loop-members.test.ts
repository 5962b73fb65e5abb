import { describe, expect, it } from 'vitest'
import { siteIndex } from '../site-index'
import { buildFacts } from '../testing/build-facts'
import { buildSite } from '../testing/build-site'
import { loopMembers } from './loop-members'

const items = {
  cdu: { liquidCooling: { role: 'conduit' } },
  rack: { load: { design_kW: 100 }, heat: { liquidFraction: 0.9 } },
}
const membersOf = (connections: Record<string, object>, live: Record<string, boolean> = {}) => {
  const site = buildSite({
    items,
    placements: { cdu1: {}, cdu2: {}, manifold1: {}, rack1: {}, rack2: {} },
    connections,
  })
  const liquid = Object.fromEntries(Object.entries(live).map(([id, value]) => [id, { live: value }]))
  const facts = buildFacts(site, { liquid })
  return [...loopMembers(facts, siteIndex(site))].map(([cooler, members]) => [
    cooler,
    members.map((m) => [m.rack.id, m.part, m.heat_kW]),
  ])
}

describe('loopMembers', () => {
  it('follows manifolds to the cooler and splits by share', () => {
    expect(membersOf({ 'cdu1~manifold1': {}, 'manifold1~rack1': {}, 'cdu1~rack2': {}, 'cdu2~rack2': {} })).toEqual([
      [
        'cdu1',
        [
          ['rack1', 1, 90],
          ['rack2', 0.5, 45],
        ],
      ],
      ['cdu2', [['rack2', 0.5, 45]]],
    ])
  })

  it('leaves out dead providers and dead racks', () => {
    const connections = { 'cdu1~rack1': {}, 'cdu1~rack2': {}, 'cdu2~rack2': {} }
    expect(membersOf(connections, { cdu1: false, rack1: false })).toEqual([['cdu2', [['rack2', 1, 90]]]])
  })

  it('ends where manifolds close a circle', () => {
    expect(membersOf({ 'manifold1~manifold1': {}, 'manifold1~rack1': {} })).toEqual([])
  })
})
