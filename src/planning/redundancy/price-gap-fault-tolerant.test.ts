import { describe, expect, it } from 'vitest'
import { applyDelta } from '../../commands/delta/apply-delta'
import { checkSite } from '../../engine/check-site'
import { assessRedundancy, reachesClass } from '../../engine/redundancy/assess-redundancy'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import { buildSite, type SiteSketch } from '../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../geometry/outline'
import type { Item } from '../../model/item'
import { priceRedundancyGap } from './price-gap'

const cost = (base: number) => ({ low: base / 2, base, high: base * 2, currency: 'USD' })
const conduit = (rating_kVA: number) => ({ role: 'conduit' as const, rating_kVA, voltage_V: 480 })
const items: Record<string, Item> = Object.fromEntries(
  [
    { id: 'util', category: 'utility-feed', power: { role: 'source' as const, voltage_V: 480 }, cost: cost(9e6) },
    { id: 'board', category: 'lv-switchboard', power: conduit(1000), cost: cost(5e4), install: { hours: 80 } },
    { id: 'ats', category: 'ats', power: conduit(1000), cost: cost(4e4) },
    { id: 'ups', category: 'ups', power: conduit(300), cost: cost(1e5) },
    { id: 'rack', category: 'gpu-rack', load: { design_kW: 100 } },
    { id: 'wet', category: 'gpu-rack', load: { design_kW: 100 }, heat: { liquidFraction: 1 } },
    {
      id: 'dry',
      category: 'dry-cooler',
      load: { design_kW: 5 },
      liquidCooling: { role: 'sink' as const, capacity_kW: 400 },
    },
    { id: 'cdu', category: 'cdu', liquidCooling: { role: 'conduit' as const, capacity_kW: 300 }, cost: cost(2e5) },
  ].map((item) => [item.id, { name: item.id, size_m: [1, 1, 2] as [number, number, number], ...item }]),
)
const catalog = { items: new Map(Object.entries(items)) }
const out = (x: number, y = 0) => ({ hall: null, at: [x, y - 60] as [number, number] })
const tolerant = { redundancy: 'fault-tolerant' } as const
const otherHall = {
  id: 'H2',
  outline: rectangleOutline([50, 0], [90, 20]),
  clearHeight_m: 6,
  floorLoad_kPa: 15,
  air: 'conditioned',
}

const twoFeeds: SiteSketch = {
  site: { currency: 'USD' },
  items,
  moreHalls: [otherHall],
  placements: {
    util1: out(0),
    util2: out(0, 5),
    board1: out(10),
    board2: out(10, 5),
    rack1: { ...out(15), ...tolerant },
  },
  connections: {
    'util1>board1': {},
    'util2>board2': {},
    'board1>rack1': { side: 'A' },
    'board2>rack1': { side: 'B' },
  },
}

function priced(sketch: SiteSketch) {
  const site = {
    ...buildSite(sketch),
    estimate: { unitPrices: { cable_perM: cost(100), pipe_perM: cost(300) }, laborRate_perHour: 100 },
  } as ReturnType<typeof buildSite>
  const report = priceRedundancyGap({ site, catalog })
  const [plan] = report.site.plans
  const after = plan?.steps.reduce((at, step) => applyDelta(at, step.delta, catalog.items), site)
  const isClosed = after !== undefined && assessRedundancy(solveFacts(after)).loads.every(reachesClass)
  return { report, plan, after, isClosed, remedies: plan?.steps.map((s) => s.remedy) }
}

describe('priceRedundancyGap for fault tolerance', () => {
  it('moves one side out of the hall that both share, for labour and new runs', () => {
    const hall = { hall: 'H1' }
    const { plan, after, isClosed, remedies } = priced({
      ...twoFeeds,
      placements: { ...twoFeeds.placements, board1: { ...hall, at: [10, 10] }, board2: { ...hall, at: [20, 10] } },
    })
    expect(remedies).toEqual(['relocation'])
    expect(isClosed).toBe(true)
    const moved = after!.placements.filter((p) => p.hall === 'H2')
    expect(moved).toHaveLength(1)
    expect(after!.connections).toHaveLength(4)
    expect(checkSite(after!).findings.filter((f) => f.rule === 'space/overlap')).toEqual([])
    expect(plan!.total.base).toBeGreaterThan(80 * 100)
    expect(plan!.steps[0]!.cost.unpriced).toEqual(['removal:board'])
  })

  it('puts a transfer switch where a load on one cord is transferred by hand', () => {
    const { isClosed, remedies } = priced({
      ...twoFeeds,
      items: { ...items, rack: { ...items.rack!, load: { design_kW: 100, cords: 1 } } },
      connections: {
        'util1>board1': {},
        'util2>board2': {},
        'board1>rack1': {},
        'board2>rack1': { standby: true, transfer: 'manual' },
      },
    })
    expect([isClosed, remedies]).toEqual([true, ['transfer-switch']])
  })

  it('feeds coolers through a UPS, and their loads through a second of what they have one of', () => {
    const { isClosed, remedies } = priced({
      ...twoFeeds,
      placements: {
        util1: out(0),
        util2: out(0, 5),
        board1: out(10),
        board2: out(10, 5),
        wet1: { ...out(15), ...tolerant },
        cdu1: out(20),
        dry1: out(25),
        dry2: out(25, 5),
      },
      connections: {
        'util1>board1': {},
        'util2>board2': {},
        ...Object.fromEntries(
          ['wet1', 'dry1', 'dry2'].flatMap((id) => [
            [`board1>${id}`, { side: 'A' as const }],
            [`board2>${id}`, { side: 'B' as const }],
          ]),
        ),
        'dry1~cdu1': {},
        'dry2~cdu1': {},
        'cdu1~wet1': {},
      },
    })
    expect(isClosed).toBe(true)
    expect(remedies?.toSorted()).toEqual(['cooler-ups', 'spare-unit'])
  })

  it('takes coolant from a unit that stands already rather than from a new one', () => {
    const { isClosed, remedies, plan } = priced({
      ...twoFeeds,
      placements: {
        util1: out(0),
        util2: out(0, 5),
        wet1: out(15),
        wet2: { ...out(15, 5), redundancy: 'none' },
        cdu1: out(20),
        cdu2: out(20, 5),
        dry1: out(25),
        dry2: out(25, 5),
      },
      connections: Object.fromEntries([
        ...['wet1', 'wet2', 'dry1', 'dry2'].flatMap((id) => [
          [`util1>${id}`, { side: 'A' }],
          [`util2>${id}`, { side: 'B' }],
        ]),
        ...['cdu1', 'cdu2'].flatMap((id) => [
          [`dry1~${id}`, {}],
          [`dry2~${id}`, {}],
        ]),
        ['cdu1~wet1', {}],
        ['cdu2~wet2', {}],
      ]),
    })
    expect([isClosed, remedies]).toEqual([true, ['coolant-feed']])
    expect(plan!.total.base).toBeCloseTo(10 * 300, 6)
  })

  it('says so where it is proven that nothing considered helps', () => {
    const { report } = priced({
      ...twoFeeds,
      items: { ...items, rack: { ...items.rack!, load: { design_kW: 100, cords: 1 } } },
      placements: { util1: out(0), rack1: { ...out(15), ...tolerant } },
      connections: { 'util1>rack1': {} },
    })
    expect(report.site).toMatchObject({ loads: ['rack1'], plans: [], impossible: true })
  })
})
