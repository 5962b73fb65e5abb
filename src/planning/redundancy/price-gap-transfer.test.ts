import { expect, it } from 'vitest'
import { shippedCatalog } from '../../catalog/testing/shipped-catalog'
import { applyDelta } from '../../commands/delta/apply-delta'
import { assessRedundancy, reachesClass } from '../../engine/redundancy/assess-redundancy'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import { buildSite, type SiteSketch } from '../../engine/rules/testing/build-site'
import type { Item } from '../../model/item'
import { priceRedundancyGap } from './price-gap'

const catalog = shippedCatalog()
const size_m: [number, number, number] = [1, 1, 2]
const cost = (base: number) => ({ low: base / 2, base, high: base * 2, currency: 'USD' })
/** Racks with one cord on boards at 400 V; another feed, or another board, costs more than any switch of the catalogue. */
const items: Record<string, Item> = {
  util: {
    ...{ id: 'util', category: 'utility-feed', name: 'util', size_m, cost: cost(9e6) },
    power: { role: 'source', voltage_V: 400, rating_kVA: 5000 },
  },
  board: {
    ...{ id: 'board', category: 'lv-switchboard', name: 'board', size_m, cost: cost(9e6) },
    power: { role: 'conduit', voltage_V: 400, rating_kVA: 1000 },
  },
  rack: {
    ...{ id: 'rack', category: 'gpu-rack', name: 'rack', size_m },
    load: { design_kW: 100, cords: 1 },
    power: { role: 'load', voltage_V: 400 },
  },
}
const known = new Map([...catalog.items, ...Object.entries(items)])
const out = (x: number, y = 0) => ({ hall: null, at: [x, y - 60] as [number, number] })
const sketch: SiteSketch = {
  site: { currency: 'USD' },
  items,
  placements: {
    util1: out(0),
    util2: out(0, 20),
    util3: out(0, 40),
    board3: out(10, 40),
    board1: out(10),
    board2: out(10, 20),
    rack1: { ...out(20), redundancy: 'fault-tolerant' },
    rack2: { ...out(20, 20), redundancy: 'none' },
  },
  connections: { 'util1>board1': {}, 'util2>board2': {}, 'board1>rack1': {}, 'board2>rack2': {}, 'util3>board3': {} },
}

it('prices the cheapest transfer switch of the catalogue for racks on one cord at 400 V, cheapest plan first', () => {
  const site = {
    ...buildSite(sketch),
    estimate: { unitPrices: { cable_perM: { low: 50, base: 100, high: 200 } }, laborRate_perHour: 100 },
  } as ReturnType<typeof buildSite>
  const { plans } = priceRedundancyGap({ site, catalog: { items: known } }).site
  const [plan] = plans
  expect(plan?.steps.map((s) => s.remedy)).toEqual(['transfer-switch'])
  const switches = [...catalog.items.values()].filter(
    ({ category, power }) => (category === 'ats' || category === 'sts') && power?.voltage_V === 400,
  )
  expect(switches.length).toBeGreaterThan(1)
  const [cheapest] = switches.toSorted((a, b) => a.cost!.base - b.cost!.base)
  expect(plan!.steps[0]!.items).toEqual([{ item: cheapest!.id, count: 1 }])
  // Unit, hours of its installation, and cable from the nearer of the other boards.
  const step = plan!.steps[0]!
  const cable_m = step.delta.addConnections!.reduce((sum, c) => sum + (c.length_m ?? 0), 0)
  expect(plan!.total.base).toBeCloseTo(cheapest!.cost!.base + cheapest!.install!.hours! * 100 + cable_m * 100, 6)
  expect(plan).toMatchObject({ complete: true, proof: { kind: 'cheapest' }, reached: ['rack1'] })
  expect(step.params.of).toBe('board2')
  expect(plans.map((p) => p.steps[0]!.params.of)).toEqual(['board2', 'board3'])
  expect(plans[1]!.total.base).toBeGreaterThan(plan!.total.base)
  const better = plan!.steps.reduce((at, step) => applyDelta(at, step.delta, known), site)
  expect(assessRedundancy(solveFacts(better)).loads.every(reachesClass)).toBe(true)
})
