import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../geometry/outline'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'
import { compileSite, type SiteNetwork } from '../networks/site-network'
import { basicEvents } from './basic-events'
import { findNeededUnits } from './needed-units'
import { orderUnits } from './order-units'
import { solveService } from './solve-service'

const items = new Map<string, Item>(
  [
    { id: 'feed', category: 'utility-feed', name: 'feed', power: { role: 'source' as const } },
    { id: 'board', category: 'lv-switchboard', name: 'board', power: { role: 'conduit' as const } },
    { id: 'ups', category: 'ups', name: 'ups', power: { role: 'conduit' as const } },
    { id: 'fan', category: 'fan-wall', name: 'fan', load: { design_kW: 5 }, airCooling: {} },
    { id: 'rack', category: 'gpu-rack', name: 'rack', load: { design_kW: 50 } },
  ].map((item) => [item.id, item]),
)

/** Distributed redundancy: every rack and every fan wall stands on two neighbours of a ring of blocks. */
function ringOf(blocks: number) {
  const placements: NonNullable<SiteDocument['placements']> = []
  const connections: NonNullable<SiteDocument['connections']> = []
  const stand = (id: string, item: string, hall: string | null = null) =>
    placements.push({ id, item, hall, at: [0, 0] })
  const link = (from: string, to: string) => connections.push({ id: `c${connections.length}`, kind: 'power', from, to })
  for (let i = 0; i < blocks; i++) {
    stand(`feed${i}`, 'feed')
    stand(`board${i}`, 'board')
    stand(`ups${i}`, 'ups')
    link(`feed${i}`, `board${i}`)
    link(`board${i}`, `ups${i}`)
  }
  for (let i = 0; i < blocks; i++) {
    stand(`rack${i}`, 'rack', 'H')
    stand(`fan${i}`, 'fan', 'H')
    for (const j of [i, (i + 1) % blocks]) {
      link(`ups${j}`, `rack${i}`)
      link(`board${j}`, `fan${i}`)
    }
  }
  const outline = rectangleOutline([0, 0], [9, 9])
  const site: SiteDocument = {
    format: 'guscio-site',
    version: 1,
    site: { name: 'ring' },
    buildings: [{ id: 'B', outline, halls: [{ id: 'H', outline }] }],
    placements,
    connections,
  }
  return resolveSite(site, items)
}

const racksOf = ({ units, isIt }: SiteNetwork) => Array.from({ length: units.size }, (_, u) => u).filter((u) => isIt[u])

describe('the order of units', () => {
  it('holds each asked unit once', () => {
    const network = compileSite(ringOf(20))
    const { asked } = findNeededUnits(network, racksOf(network))
    const order = orderUnits(network, asked)
    expect([...order].sort((a, b) => a - b)).toEqual([...asked].sort((a, b) => a - b))
  })

  it('keeps the diagram of a ring growing with its length, not doubling with every block', () => {
    const nodes = (blocks: number) => {
      const site = ringOf(blocks)
      const network = compileSite(site)
      const question = { network, basic: basicEvents(site, network, 0), automaticOnly: false }
      return solveService(question, racksOf(network), {}).diagram.size()
    }
    expect(nodes(32)).toBeLessThan(5 * nodes(16))
  })
})
