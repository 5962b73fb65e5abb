import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessRedundancy, reachesClass } from '../../../engine/redundancy/assess-redundancy'
import { solveFacts } from '../../../engine/redundancy/solve-facts'
import { buildSite, type SiteSketch } from '../../../engine/rules/testing/build-site'
import type { Item } from '../../../model/item'
import { consideredAdditions } from '../additions/considered-additions'
import { findCheapest, nothingLearnt } from './find-cheapest'
import { createGapSearch, type GapSearch } from './gap-search'
import { judge } from './judge'

const cost = (base: number) => ({ low: base, base, high: base, currency: 'USD' })
const conduit = (rating_kVA: number, more = {}) => ({ role: 'conduit' as const, rating_kVA, voltage_V: 480, ...more })
const source = (rating_kW: number) => ({ role: 'source' as const, rating_kW, voltage_V: 480 })
const curve: [number, number][] = [
  [0.1, 0.85],
  [0.5, 0.95],
]
const items: Record<string, Item> = Object.fromEntries(
  [
    { id: 'util', category: 'utility-feed', power: source(5000), cost: cost(900_000) },
    { id: 'gen', category: 'generator', power: source(600), cost: cost(300_000) },
    { id: 'tx', category: 'transformer', power: conduit(700), cost: cost(70_000) },
    { id: 'board', category: 'lv-switchboard', power: conduit(450), cost: cost(40_000) },
    { id: 'ups', category: 'ups', power: conduit(450, { efficiency: curve }), cost: cost(110_000) },
    { id: 'ats', category: 'ats', power: conduit(450), cost: cost(30_000) },
    { id: 'rack', category: 'gpu-rack', load: { design_kW: 100, cords: 2 }, heat: { liquidFraction: 1 } },
    { id: 'one', category: 'gpu-rack', load: { design_kW: 100, cords: 2 } },
    {
      id: 'cdu',
      category: 'cdu',
      load: { design_kW: 5 },
      liquidCooling: { role: 'conduit' as const, capacity_kW: 220 },
      cost: cost(60_000),
    },
    {
      id: 'dry',
      category: 'dry-cooler',
      load: { design_kW: 5 },
      liquidCooling: { role: 'sink' as const, capacity_kW: 500 },
      cost: cost(80_000),
    },
  ].map((item) => [item.id, { name: item.id, size_m: [1, 1, 2] as [number, number, number], ...item }]),
)
const catalog = { items: new Map(Object.entries(items)) }

/** A power tree of random parents above racks, some on two cords, some cooled by liquid. */
const sketches: fc.Arbitrary<SiteSketch> = fc
  .record({
    utils: fc.integer({ min: 1, max: 2 }),
    parents: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    tx: fc.integer({ min: 1, max: 2 }),
    boards: fc.integer({ min: 1, max: 3 }),
    ups: fc.integer({ min: 0, max: 1 }),
    racks: fc.integer({ min: 1, max: 3 }),
    liquid: fc.boolean(),
    twoCords: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    class: fc.constantFrom('concurrently-maintainable' as const, 'fault-tolerant' as const),
    tie: fc.constantFrom(null, 'manual' as const, 'automatic' as const),
  })
  .map((r) => {
    const names = (kind: string, count: number) => Array.from({ length: count }, (_, i) => `${kind}${i + 1}`)
    const utils = names('util', r.utils)
    const txs = names('tx', r.tx)
    const boards = names('board', r.boards)
    const ups = names('ups', r.ups)
    const racks = names(r.liquid ? 'rack' : 'one', r.racks)
    const coolers = r.liquid ? ['cdu1', 'dry1'] : []
    const pick = (list: readonly string[], i: number) => list[r.parents[i % 12]! % list.length]!
    const ends = [...boards, ...ups]
    const connections: NonNullable<SiteSketch['connections']> = Object.fromEntries([
      ...txs.map((t, i) => [`${pick(utils, i)}>${t}`, {}]),
      ...boards.map((b, i) => [`${pick(txs, 2 + i)}>${b}`, {}]),
      ...ups.map((u, i) => [`${pick(boards, 5 + i)}>${u}`, {}]),
      ...racks.map((k, i) => [`${pick(ends, 6 + i)}>${k}`, { side: 'A' }]),
      ...racks.flatMap((k, i) => (r.twoCords[i] ? [[`${pick(ends, 7 + i)}>${k}`, { side: 'B' }]] : [])),
      ...coolers.map((c, i) => [`${pick(boards, 9 + i)}>${c}`, {}]),
      ...(r.liquid ? [['dry1~cdu1', {}], ...racks.map((k) => [`cdu1~${k}`, {}])] : []),
      ...(r.tie && boards.length > 1 ? [['board1>board2', { standby: true, transfer: r.tie }]] : []),
    ] as [string, object][])
    const all = [...utils, ...txs, ...boards, ...ups, ...racks, ...coolers]
    const place = (id: string, i: number) => [
      id,
      { hall: null, at: [5 * i, -60] as [number, number], ...(racks.includes(id) && { redundancy: r.class }) },
    ]
    return { site: { currency: 'USD' }, items, placements: Object.fromEntries(all.map(place)), connections }
  })

/** Additions that enumeration can still go through. */
const most = 6

function searchOf(sketch: SiteSketch): GapSearch {
  const site = { ...buildSite(sketch), estimate: { unitPrices: { cable_perM: cost(100), pipe_perM: cost(300) } } }
  const facts = solveFacts(site as ReturnType<typeof buildSite>)
  const below = assessRedundancy(facts).loads.filter((l) => !reachesClass(l))
  const all = consideredAdditions(facts, below, catalog.items, undefined)
  // Every kind of addition has its turn: those left out are spread over the list.
  const step = Math.max(1, all.length / most)
  const kept = Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)]!)
  return createGapSearch(
    facts,
    kept.map(({ after: _, ...addition }) => addition),
    catalog,
  )
}

describe('findCheapest', () => {
  it('finds the price that trying every set on the engine finds', () => {
    let found = 0
    fc.assert(
      fc.property(sketches, (sketch) => {
        const search = searchOf(sketch)
        const wanted = new Set(search.assess([]).below.flatMap((l) => l.loads))
        const end = findCheapest(search, nothingLearnt(), wanted, 1e6)
        let least = Number.POSITIVE_INFINITY
        for (let bits = 0; bits < 2 ** search.additions.length; bits++) {
          const members = search.additions.map((_, i) => i).filter((i) => bits & (1 << i))
          const price = members.reduce((sum, m) => sum + search.prices[m]!, 0)
          if (price < least && judge(search, members, wanted).length === 0) least = price
        }
        if (least > 0 && least < Number.POSITIVE_INFINITY) found++
        if (least === Number.POSITIVE_INFINITY) expect(end.members).toBeNull()
        else expect(end.price).toBeCloseTo(least, 6)
      }),
      { numRuns: 24 },
    )
    expect(found).toBeGreaterThan(0)
  })

  it('says what no plan goes below when its budget ends', () => {
    fc.assert(
      fc.property(sketches, fc.integer({ min: 0, max: 3 }), (sketch, mostSolves) => {
        const search = searchOf(sketch)
        const wanted = new Set(search.assess([]).below.flatMap((l) => l.loads))
        const early = findCheapest(search, nothingLearnt(), wanted, mostSolves)
        const full = findCheapest(search, nothingLearnt(), wanted, 1e6)
        expect(early.lower).toBeLessThanOrEqual(full.price + 1e-6)
      }),
      { numRuns: 12 },
    )
  })
})
