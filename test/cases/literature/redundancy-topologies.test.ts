import { describe, expect, it } from 'vitest'
import { assessRedundancy } from '../../../src/engine/redundancy/assess-redundancy'
import { solveFacts } from '../../../src/engine/redundancy/solve-facts'
import { buildSite, type SiteSketch } from '../../../src/engine/rules/testing/build-site'

/*
 * The five UPS configurations of K. McCarthy and V. Avelar, Comparing UPS System Design Configurations, Schneider
 * Electric White Paper 75 rev. 4 (capacity, isolated redundant, parallel redundant, distributed redundant, system plus
 * system; its contents were checked) and the classes of the Uptime Institute's Tier Standard: Topology and of EN 50600-2-2.
 * Loadings of each configuration (50 % for 2N, 66.7 % for 3N/2, 75 % for 4N/3) are arithmetic; the wording of the two
 * standards is from memory and could not be checked.
 */

const outdoors = { hall: null }
const ups = { category: 'ups', power: { role: 'conduit', rating_kW: 100 } }
const items: NonNullable<SiteSketch['items']> = {
  util: { category: 'utility-feed', power: { role: 'source', rating_kW: 5000 } },
  ups,
  reserve: ups,
  sts: { category: 'sts', power: { role: 'conduit', rating_kW: 200 } },
  bus: { category: 'lv-switchboard', power: { role: 'conduit', rating_kW: 1000 } },
}

/** Loads by the UPS that feed them, each UPS on a feed of its own. */
function distributed(systems: readonly string[], pairs: readonly string[], load_kW: number) {
  const racks = pairs.map((pair, i) => [`rack${i + 1}`, [...pair].map((s) => `ups${s}`)] as const)
  return assess({
    items: { ...items, rack: { category: 'gpu-rack', load: { design_kW: load_kW } } },
    placements: Object.fromEntries(
      [...systems.flatMap((s) => [`util${s}`, `ups${s}`]), ...racks.map(([id]) => id)].map((id) => [id, outdoors]),
    ),
    connections: Object.fromEntries([
      ...systems.map((s) => [`util${s}>ups${s}`, {}]),
      ...racks.flatMap(([id, [a, b]]) => [
        [`${a}>${id}`, { side: 'A' }],
        [`${b}>${id}`, { side: 'B' }],
      ]),
    ]),
  })
}

const assess = (sketch: SiteSketch) => assessRedundancy(solveFacts(buildSite(sketch)))
const upsOf = (report: ReturnType<typeof assess>) => report.groups.find((g) => g.category === 'ups')

describe('distributed redundant', () => {
  it('3N/2: three systems at two thirds carry every load with any one of them out', () => {
    const report = distributed(['1', '2', '3'], ['12', '23', '31'], 200 / 3)
    expect(upsOf(report)).toMatchObject({ installed: 3, needed: 2, topology: '3N/2', capacity: 300 })
    for (const load of report.loads) {
      expect(load).toMatchObject({ achieved: 'fault-tolerant', obstacles: [] })
      expect(load.systems[0]).toMatchObject({ topology: '3N/2', paths: 2 })
      expect(load.systems[0]!.margin).toBeCloseTo(0, 9)
    }
  })

  it('3N/2 is no more than N a little above two thirds', () => {
    const report = distributed(['1', '2', '3'], ['12', '23', '31'], 67)
    expect(report.loads.every((l) => l.achieved === 'none')).toBe(true)
    expect(report.loads[0]!.obstacles[0]).toMatchObject({ kind: 'overload' })
    expect(report.loads[0]!.systems[0]!.topology).toBe('N')
  })

  it('4N/3: four systems at three quarters, six loads on every pair', () => {
    const report = distributed(['1', '2', '3', '4'], ['12', '13', '14', '23', '24', '34'], 50)
    expect(upsOf(report)).toMatchObject({ installed: 4, needed: 3, topology: '4N/3' })
    expect(report.loads.every((l) => l.achieved === 'fault-tolerant')).toBe(true)
  })

  it('is lost where the loads are not spread: two on one pair overload the one that is left', () => {
    const report = distributed(['1', '2', '3'], ['12', '12', '31'], 200 / 3)
    expect(report.loads.some((l) => l.achieved === 'none')).toBe(true)
  })
})

describe('system plus system, 2N', () => {
  it('has both sides at half and carries everything on one', () => {
    const report = distributed(['1', '2'], ['12', '12'], 50)
    expect(upsOf(report)).toMatchObject({ needed: 1, topology: '2N' })
    expect(report.loads[0]).toMatchObject({ achieved: 'fault-tolerant', systems: [{ topology: '2N', paths: 2 }] })
  })
})

/** Three UPS that each carry a load in full, and a reserve that static switches bring in. */
function catcher(switches: 1 | 2, load_kW = 100) {
  const blocks = [1, 2, 3]
  const switchesOf = (i: number) => Array.from({ length: switches }, (_, s) => `sts${2 * i + s}`)
  return assess({
    items: { ...items, rack: { category: 'gpu-rack', load: { design_kW: load_kW } } },
    placements: Object.fromEntries(
      ['util0', 'reserve1', ...blocks.flatMap((i) => [`util${i}`, `ups${i}`, `rack${i}`, ...switchesOf(i)])].map(
        (id) => [id, outdoors],
      ),
    ),
    connections: Object.fromEntries([
      ['util0>reserve1', {}],
      ...blocks.flatMap((i) => [
        [`util${i}>ups${i}`, {}],
        ...switchesOf(i).flatMap((id) => [
          [`ups${i}>${id}`, {}],
          [`reserve1>${id}`, { standby: true, transfer: 'automatic' }],
          [`${id}>rack${i}`, {}],
        ]),
      ]),
    ]),
  })
}

describe('isolated redundant, block redundant (catcher)', () => {
  it('carries blocks at their full rating on one idle reserve', () => {
    const report = catcher(2)
    expect(upsOf(report)).toMatchObject({ installed: 4, needed: 3, topology: 'block-redundant', load: 300 })
    expect(report.loads.every((l) => l.achieved === 'fault-tolerant')).toBe(true)
    expect(report.loads[0]!.systems[0]).toMatchObject({ topology: 'block-redundant', paths: 2 })
  })

  it('has its one static switch as a single point', () => {
    const report = catcher(1)
    expect(report.loads.every((l) => l.achieved === 'none')).toBe(true)
    expect(report.loads[0]!.obstacles.map((o) => o.out)).toEqual([['sts2']])
  })
})

describe('parallel redundant, N+1', () => {
  it('is a spare component on one path, which its bus cuts: Tier II, availability class 2', () => {
    const report = assess({
      items: { ...items, rack: { category: 'gpu-rack', load: { design_kW: 200 } } },
      placements: Object.fromEntries(
        ['util1', 'util2', 'ups1', 'ups2', 'ups3', 'bus1', 'rack1'].map((id) => [id, outdoors]),
      ),
      connections: Object.fromEntries([
        ...['ups1', 'ups2', 'ups3'].flatMap((id) => [
          [`util1>${id}`, {}],
          [`util2>${id}`, {}],
          [`${id}>bus1`, {}],
        ]),
        ['bus1>rack1', {}],
      ]),
    })
    expect(upsOf(report)).toMatchObject({ installed: 3, needed: 2, topology: 'N+1' })
    expect(report.loads[0]).toMatchObject({ achieved: 'none', systems: [{ topology: 'N', paths: 1 }] })
    expect(report.loads[0]!.obstacles.map((o) => o.out)).toEqual([['bus1']])
  })
})

describe('an active and an alternate path', () => {
  it('is concurrently maintainable with a transfer by hand (Tier III), fault tolerant only without (Tier IV)', () => {
    const twoPaths = (second: object) =>
      assess({
        items: { ...items, rack: { category: 'gpu-rack', load: { design_kW: 100 } } },
        placements: Object.fromEntries(['util1', 'util2', 'ups1', 'ups2', 'rack1'].map((id) => [id, outdoors])),
        connections: { 'util1>ups1': {}, 'util2>ups2': {}, 'ups1>rack1': { side: 'A' }, 'ups2>rack1': second },
      }).loads[0]!.achieved
    expect(twoPaths({ side: 'B', standby: true, transfer: 'manual' })).toBe('concurrently-maintainable')
    expect(twoPaths({ side: 'B', standby: true, transfer: 'automatic' })).toBe('fault-tolerant')
    expect(twoPaths({ side: 'B' })).toBe('fault-tolerant')
  })
})
