import { describe, expect, it } from 'vitest'
import type { EffectiveSite } from '../../model/effective-site'
import { buildSite, type SiteSketch } from '../rules/testing/build-site'
import { availabilityOf } from './availability-of'

/** Failures and repair that make a component down one tenth of the time: λ·r = 8760 / 9. */
const tenth = { failures_perYear: 8760 / 9, repair_h: 1 }
const rack = { category: 'asic-rack', load: { design_kW: 100 } }
const items: SiteSketch['items'] = {
  feed: { category: 'utility-feed', power: { role: 'source' }, reliability: tenth },
  board: { category: 'lv-switchboard', power: { role: 'conduit' }, reliability: tenth },
  rack,
}
const outdoors = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { hall: null }]))
const site = (ids: readonly string[], connections: SiteSketch['connections']): EffectiveSite =>
  buildSite({ items: items!, placements: outdoors(...ids), connections: connections! })

describe('availability of a load', () => {
  it('is the product of a chain', () => {
    const report = availabilityOf(site(['feed1', 'board1', 'rack1'], { 'feed1>board1': {}, 'board1>rack1': {} }))
    expect(report.site.availability).toBeCloseTo(0.81, 12)
    expect(report.loads[0]).toMatchObject({ ids: ['rack1'], design_kW: 100 })
    expect(report.loads[0]!.downtime_hPerYear).toBeCloseTo(0.19 * 8760, 6)
    expect(report.site.unserved_MWhPerYear).toBeCloseTo((0.19 * 8760 * 100) / 1000, 6)
  })

  it('counts both cords of a dual-fed rack', () => {
    const dual = site(['feed1', 'feed2', 'rack1'], { 'feed1>rack1': {}, 'feed2>rack1': {} })
    expect(availabilityOf(dual).site.availability).toBeCloseTo(0.99, 12)
  })

  it('solves a bus tie as the bridge that it is', () => {
    const ids = ['feed1', 'feed2', 'board1', 'board2', 'rack1']
    const tie = { standby: true, transfer: 'manual' as const }
    const bridge = site(ids, {
      'feed1>board1': {},
      'feed2>board2': {},
      'board1>board2': tie,
      'board2>board1': tie,
      'board1>rack1': {},
      'board2>rack1': {},
    })
    // Series of the boards' parallel with either feed: the tie is perfect, each board needs itself and any feed it can
    // reach, and it reaches the far feed through the far board alone.
    const p = 0.9
    const expected = p * p * (1 - 0.1 ** 2) + 2 * p * 0.1 * p
    expect(availabilityOf(bridge).site.availability).toBeCloseTo(expected, 12)
    expect(availabilityOf(bridge, { automaticOnly: true }).site.availability).toBeCloseTo(1 - (1 - p * p) ** 2, 12)
  })

  it('needs power, coolant and the air of its hall', () => {
    const report = availabilityOf(
      buildSite({
        items: {
          ...items,
          gpu: { category: 'gpu-rack', load: { design_kW: 100 }, heat: { liquidFraction: 0.8 } },
          dry: { load: { design_kW: 5 }, liquidCooling: { role: 'sink' }, reliability: tenth },
          fan: { airCooling: { capacity_kW: 100 }, reliability: tenth },
        },
        placements: { feed1: { hall: null }, dry1: { hall: null }, fan1: {}, fan2: {}, gpu1: {} },
        connections: { 'feed1>dry1': {}, 'feed1>gpu1': {}, 'dry1~gpu1': {} },
      }),
    )
    expect(report.site.availability).toBeCloseTo(0.9 * 0.9 * 0.99, 12)
    expect(report.cutSets.map((c) => c.members)).toEqual([['feed1'], ['dry1'], ['fan1', 'fan2']])
  })

  it('takes the figure of the category where the item names none, and says so', () => {
    const report = availabilityOf(
      buildSite({
        items: { feed: { category: 'utility-feed', power: { role: 'source' } }, rack },
        placements: outdoors('feed1', 'rack1'),
        connections: { 'feed1>rack1': {} },
      }),
    )
    expect(report.components[0]).toMatchObject({ id: 'feed1', origin: 'category', failures_perYear: 1.956 })
    expect(report.components[0]!.source.grade).toBe('D')
    // IEEE 493: a single utility circuit, 1.956 failures a year of 1.32 h, is available 0.999705 of the time.
    expect(report.site.availability).toBeCloseTo(0.999705, 6)
    expect(report.loads[0]!.failures_perYear).toBeCloseTo(1.956, 2)
  })

  it('says which components have no figure rather than guessing one', () => {
    const odd = buildSite({
      items: { feed: { category: 'tidal-mill', power: { role: 'source' } }, rack },
      placements: outdoors('feed1', 'rack1'),
      connections: { 'feed1>rack1': {} },
    })
    expect(availabilityOf(odd)).toMatchObject({ missing: ['feed1'], site: { availability: 1 } })
  })

  it('answers null where there is nothing to serve', () => {
    expect(availabilityOf(site(['feed1'], {}))).toMatchObject({ site: { availability: null }, worst: null, loads: [] })
  })

  it('says how far it followed failures where the network is too entangled, and counts the rest as down', () => {
    const feeds = ['feed1', 'feed2', 'feed3']
    const boards = ['board1', 'board2', 'board3']
    const mesh = site([...feeds, ...boards, 'rack1'], {
      ...Object.fromEntries(boards.flatMap((board) => feeds.map((feed) => [`${feed}>${board}`, {}]))),
      ...Object.fromEntries(boards.map((board) => [`${board}>rack1`, {}])),
    })
    const exact = availabilityOf(mesh)
    expect(exact).toMatchObject({ followed: null, site: { unservedWidth_MWhPerYear: 0 } })
    // A feed and a board must be up: 1 − (1 − q³)².
    expect(exact.worst!.downtime_hPerYear).toBeCloseTo(8760 * (1 - (1 - 0.1 ** 3) ** 2), 9)
    const { followed, worst } = availabilityOf(mesh, { maxNodes: 3 })
    expect(followed).toBe(1)
    expect(worst!.downtimeWidth_hPerYear).toBeGreaterThan(0)
    expect(worst!.downtime_hPerYear).toBeGreaterThan(exact.worst!.downtime_hPerYear)
    expect(worst!.downtime_hPerYear - worst!.downtimeWidth_hPerYear).toBeLessThan(exact.worst!.downtime_hPerYear)
  })
})

describe('common cause', () => {
  const dual = site(['feed1', 'feed2', 'rack1'], { 'feed1>rack1': {}, 'feed2>rack1': {} })

  it('defeats redundancy in the share beta of failures', () => {
    const report = availabilityOf(dual, { beta: 0.1 })
    const burden = 1 / 9
    const alone = (burden * 0.9) / (1 + burden * 0.9)
    const together = (burden * 0.1) / (1 + burden * 0.1)
    expect(report.site.availability).toBeCloseTo((1 - together) * (1 - alone ** 2), 12)
    expect(report.commonCauses[0]).toMatchObject({ item: 'feed', ids: ['feed1', 'feed2'] })
    expect(report.cutSets[0]).toMatchObject({ members: ['common-cause:feed'], order: 1, loads: ['rack1'] })
  })

  it('is the project’s own unless given', () => {
    const own = { ...dual, checks: { commonCause: 0.2 } }
    expect(availabilityOf(own)).toEqual(availabilityOf(dual, { beta: 0.2 }))
    expect(availabilityOf(dual).beta).toBe(0)
  })
})
