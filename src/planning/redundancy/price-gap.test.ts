import { describe, expect, it } from 'vitest'
import { applyDelta } from '../../commands/delta/apply-delta'
import { checkSite } from '../../engine/check-site'
import { assessRedundancy, reachesClass } from '../../engine/redundancy/assess-redundancy'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import { buildSite, type SiteSketch } from '../../engine/rules/testing/build-site'
import type { Item } from '../../model/item'
import type { GapPlan } from './gap-plan'
import { type GapRequest, priceRedundancyGap } from './price-gap'

const cost = (base: number) => ({ low: base / 2, base, high: base * 2, currency: 'USD' })
const conduit = (rating_kVA: number) => ({ role: 'conduit' as const, rating_kVA, voltage_V: 480 })
const items: Record<string, Item> = Object.fromEntries(
  [
    { id: 'util', category: 'utility-feed', power: { role: 'source' as const, voltage_V: 480 }, cost: cost(9e6) },
    {
      id: 'gen',
      category: 'generator',
      power: { role: 'source' as const, rating_kW: 1000, voltage_V: 480 },
      cost: cost(5e5),
    },
    { id: 'tx', category: 'transformer', power: conduit(1000), cost: cost(1e5) },
    { id: 'board', category: 'lv-switchboard', power: conduit(1000), cost: cost(5e4) },
    { id: 'rack', category: 'gpu-rack', load: { design_kW: 100 } },
  ].map((item) => [item.id, { name: item.id, size_m: [1, 1, 2] as [number, number, number], ...item }]),
)
const catalog = { items: new Map(Object.entries(items)) }
const outdoors = (x: number, y = 0) => ({ hall: null, at: [x, y - 60] as [number, number] })

/** Two racks on one cord behind one transformer and one feed; a second board beside it feeds a rack of its own. */
const pod: SiteSketch = {
  site: { currency: 'USD' },
  items,
  placements: {
    util1: outdoors(0),
    tx1: outdoors(5),
    board1: outdoors(10),
    rack1: outdoors(15),
    rack2: outdoors(20),
  },
  connections: { 'util1>tx1': {}, 'tx1>board1': {}, 'board1>rack1': { side: 'A' }, 'board1>rack2': { side: 'A' } },
}
const build = (sketch: SiteSketch) => {
  const site = buildSite(sketch)
  return {
    ...site,
    estimate: { unitPrices: { cable_perM: { low: 50, base: 100, high: 200 } }, laborRate_perHour: 100 },
  }
}
const cheapest = (request: GapRequest): GapPlan => priceRedundancyGap(request).site.plans[0]!
const after = (site: ReturnType<typeof build>, plan: GapPlan) =>
  plan.steps.reduce((at, step) => applyDelta(at, step.delta, catalog.items), site as Parameters<typeof applyDelta>[0])

describe('priceRedundancyGap', () => {
  it('brings a pod on one cord to its class: a second board, a second transformer, a generator', () => {
    const site = build(pod)
    const plan = cheapest({ site, catalog })
    expect(plan.loads).toEqual(['rack1', 'rack2'])
    expect(plan.reached).toEqual(['rack1', 'rack2'])
    expect(plan.steps.map((s) => [s.remedy, s.items])).toEqual(
      expect.arrayContaining([
        ['spare-unit', [{ item: 'tx', count: 1 }]],
        ['spare-unit', [{ item: 'board', count: 1 }]],
        ['standby-source', [{ item: 'gen', count: 1 }]],
      ]),
    )
    expect(plan.steps).toHaveLength(3)
    expect(plan.steps.at(-1)!.reaches).toEqual(['rack1', 'rack2'])
    const equipment = 1e5 + 5e4 + 5e5
    expect(plan.total.base).toBeGreaterThan(equipment)
    expect(plan.total.base).toBeLessThan(equipment * 1.05)
    expect(plan).toMatchObject({ currency: 'USD', complete: true })
  })

  it('is believed by the engine: nothing is lost any more, nothing new is overloaded or on top of anything', () => {
    const site = build(pod)
    const better = after(site, cheapest({ site, catalog }))
    expect(assessRedundancy(solveFacts(better)).loads.every(reachesClass)).toBe(true)
    const rules = new Set(checkSite(better).findings.map((f) => f.rule))
    for (const rule of ['redundancy/contingency-unserved', 'power/overload', 'space/overlap'])
      expect(rules.has(rule)).toBe(false)
  })

  it('prefers a second cord to a board that stands already', () => {
    const site = build({
      ...pod,
      placements: {
        ...pod.placements,
        util2: outdoors(0, 5),
        tx2: outdoors(5, 5),
        board2: outdoors(10, 5),
        rack3: outdoors(15, 5),
        rack4: { ...outdoors(20, 5), redundancy: 'none' },
      },
      connections: {
        ...pod.connections,
        'util2>tx2': {},
        'tx2>board2': {},
        'board1>rack3': { side: 'A' },
        'board2>rack3': { side: 'B' },
        'board2>rack4': { side: 'A' },
      },
    })
    const plan = cheapest({ site, catalog })
    expect(plan.loads).toEqual(['rack1', 'rack2'])
    expect(plan.steps).toMatchObject([{ remedy: 'second-cord', items: [], params: { board: 'board2', count: 2 } }])
    expect(plan.steps[0]!.cost.money!.base).toBeCloseTo((10 + 15) * 100, 6)
  })

  it('takes a board without room only with what gives it room', () => {
    const small = { ...items, small: { ...items.board!, id: 'small', power: conduit(250) } }
    const site = build({
      ...pod,
      items: small,
      placements: {
        ...pod.placements,
        util2: outdoors(0, 5),
        tx2: outdoors(5, 5),
        board2: { ...outdoors(10, 5), item: 'small' },
        rack3: { ...outdoors(15, 5), redundancy: 'none' },
      },
      connections: { ...pod.connections, 'util2>tx2': {}, 'tx2>board2': {}, 'board2>rack3': { side: 'A' } },
    })
    const plan = cheapest({ site, catalog: { items: new Map(Object.entries(small)) } })
    expect(plan.reached).toEqual(['rack1', 'rack2'])
    expect(plan.steps).toMatchObject([
      { remedy: 'second-cord', params: { board: 'board2', count: 2 } },
      { remedy: 'spare-unit', items: [{ item: 'small', count: 1 }], params: { of: 'board2' } },
    ])
  })

  it('has nothing to do where every load has its class', () => {
    const none = { ...pod, placements: { ...pod.placements, rack1: { ...outdoors(15), redundancy: 'none' as const } } }
    const site = build({ ...none, placements: { ...none.placements, rack2: { ...outdoors(20), redundancy: 'none' } } })
    expect(priceRedundancyGap({ site, catalog })).toMatchObject({ site: { loads: [], plans: [] }, gaps: [] })
  })

  it('says so where something has no price', () => {
    const unpriced = { ...items, board: { ...items.board!, cost: undefined } as unknown as Item }
    const site = build({ ...pod, items: unpriced })
    const plan = cheapest({ site, catalog: { items: new Map(Object.entries(unpriced)) } })
    expect(plan.complete).toBe(false)
    expect(plan.steps.flatMap((s) => s.cost.unpriced)).toContain('board')
  })
})
