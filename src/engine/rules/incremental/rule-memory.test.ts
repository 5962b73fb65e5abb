import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Hall } from '../../../model/building'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { Site } from '../../../model/site'
import type { EngineFacts } from '../../facts'
import type { Finding } from '../../results'
import { rules } from '../registry'
import { runRules } from '../run-rules'
import { siteIndex } from '../site-index'
import { brokenSites } from '../testing/broken/broken-sites'
import { firstBroken } from '../testing/broken/first-site'
import { buildFacts, type FactsSketch } from '../testing/build-facts'
import { buildSite } from '../testing/build-site'
import { createRuleMemory, type RuleMemory } from './rule-memory'
import { diffSites } from './site-diff'

type Placement = EffectivePlacement
type Edit = (p: Placement) => Placement | null

/** The placement with another product that differs from its own in some fields. */
const exchanged =
  (fields: (item: Item) => Partial<Item>): Edit =>
  (p) => ({ ...p, definition: { ...p.definition, id: `${p.definition.id} *`, ...fields(p.definition) } })

const EDITS: readonly Edit[] = [
  (p) => ({ ...p, label: `${p.label ?? p.id} *` }),
  (p) => ({ ...p, at: [p.at[0] + 3, p.at[1] + 1] }),
  (p) => ({ ...p, at: [p.at[0] + 0.4, p.at[1]], rotation_deg: p.rotation_deg + 90 }),
  (p) => ({ ...p, hall: p.hall === null ? 'H1' : null }),
  (p) => ({ ...p, status: p.status === 'new' ? 'existing' : 'new' }),
  (p) => ({ ...p, mission: p.mission === 'ai' ? 'mining' : 'ai' }),
  (p) => ({ ...p, redundancy: p.redundancy === 'none' ? 'fault-tolerant' : 'none' }),
  exchanged(({ load }) => ({ load: { ...load, design_kW: (load?.design_kW ?? 0) + 50, peak_kW: 900 } })),
  exchanged(() => ({ power: { role: 'conduit', voltage_V: 690, rating_kW: 90 } })),
  exchanged(({ heat }) => ({ heat: { ...heat, liquidFraction: heat?.liquidFraction ? 0 : 0.9, supplyMax_C: 20 } })),
  exchanged(({ liquidCooling }) => ({
    liquidCooling: { role: 'conduit', approach_K: 1, ...liquidCooling, maxFlow_lpm: 9 },
  })),
  exchanged(() => ({ airCooling: { capacity_kW: 3 } })),
  exchanged(({ size_m: [w, d, h] = [1, 1, 1] }) => ({ size_m: [w * 2, d + 0.6, h + 3], mass_kg: 90_000 })),
  exchanged(() => ({ category: 'generator' })),
  exchanged(() => ({
    name: 'another',
    source: { title: 'sheet', verified: true },
    cost: { low: 1, base: 1, high: 1, currency: 'USD', year: 1999 },
  })),
  () => null,
]

/** Every edit of the first placement of a product; of the others some, by turns. */
function someEdits(site: EffectiveSite, p: Placement, n: number): readonly Edit[] {
  const isFirst = site.placements.find((other) => other.definition === p.definition) === p
  return isFirst ? EDITS : EDITS.filter((_, i) => (i + n) % 3 === 0)
}

/** The site with one placement changed, or gone with its connections. */
function edited(site: EffectiveSite, id: string, edit: Edit): EffectiveSite {
  const placements = site.placements.flatMap((p) => (p.id === id ? (edit(p) ?? []) : p))
  const gone = placements.length < site.placements.length
  const connections = gone ? site.connections.filter((c) => c.from !== id && c.to !== id) : site.connections
  return { ...site, placements, connections }
}

/** Edits of what is not a placement: each connection changed, gone, turned elsewhere, and the site's own figures. */
function* widerEdits(site: EffectiveSite): Generator<EffectiveSite> {
  const withConnections = (connections: readonly Connection[]) => ({ ...site, connections })
  for (const [i, c] of site.connections.entries()) {
    const others = site.connections.toSpliced(i, 1)
    const other = site.placements.find((p) => p.id !== c.from && p.id !== c.to)
    if (i % 2 === 0) yield withConnections(others)
    else yield withConnections([...others, c])
    const fields = [
      { share: 3, standby: !c.standby },
      { breaker_A: 13, conductor_mm2: 1.5, length_m: 400 },
      { bore_m: 0.01, level_m: 0.5, path: [[4, 9]] as [number, number][] },
      { rating_kW: 1, side: c.side === 'A' ? ('B' as const) : ('A' as const) },
    ]
    yield withConnections(site.connections.with(i, { ...c, ...fields[i % fields.length] }))
    if (other && i % 3 === 0) yield withConnections(site.connections.with(i, { ...c, from: other.id }))
  }
  const own: Partial<Site>[] = [
    { altitude_m: 3200 },
    { climate: { designDryBulb_C: 48, designWetBulb_C: 30, designMin_C: -25 } },
    { electricalCode: site.site.electricalCode === 'IEC' ? 'NEC' : 'IEC' },
    { utility: { importLimit_kW: 1, minPowerFactor: 0.99, stepLimit_kW: 1, rampLimit_kW_perMin: 1 } },
    { energyPrice_perMWh: 40, waterLimit_m3_perYear: 1, targetDate: '2027-02-01' },
  ]
  for (const fields of own) yield { ...site, site: { ...site.site, ...fields } }
  for (const hall of [
    { floorLoad_kPa: 0.5 },
    { clearHeight_m: 1, air: 'once-through' as const },
    { outline: TRIANGLE },
  ])
    yield withHall(site, hall)
  yield { ...site, areas: [{ id: 'A1', kind: 'fence', outline: TRIANGLE }] }
  yield { ...site, waivers: [{ rule: 'power/overload', subjects: ['nobody'], reason: 'gone' }] }
}

const TRIANGLE: [number, number][] = [
  [0, 0],
  [12, 0],
  [0, 30],
]

function withHall(site: EffectiveSite, fields: Partial<Hall>): EffectiveSite {
  const buildings = site.buildings.map((b) => ({ ...b, halls: b.halls.map((h) => ({ ...h, ...fields })) }))
  const halls = new Map(buildings.flatMap((building) => building.halls.map((h) => [h.id, { ...h, building }])))
  return { ...site, buildings, halls }
}

describe('a rule memory', () => {
  const changing = new Set<string>()

  it.each(
    brokenSites.map((broken, number) => [broken.site.site?.name ?? number, broken] as const),
  )('says of the broken site %s after every edit, and after taking it back, what a run from scratch says', (_, broken) => {
    const site = buildSite(broken.site)
    const factsOf = (of: EffectiveSite) => buildFacts(of, broken.facts as FactsSketch)
    const memory = createRuleMemory()
    let last = factsOf(site)
    const start = memoryRun(memory, last, new Set(site.placements.map((p) => p.id)))
    const follow = (next: EffectiveSite, expected: readonly Finding[]) => {
      const facts = factsOf(next)
      siteIndex(next, last.site)
      const found = memoryRun(memory, facts, new Set())
      const changes = JSON.stringify(diffSites(last.site, next))
      if (!isDeepStrictEqual(found, expected)) expect(found, changes).toEqual(expected)
      last = facts
      return found
    }
    const edits = site.placements.flatMap((p, n) => someEdits(site, p, n).map((edit) => edited(site, p.id, edit)))
    for (const next of [...edits, ...widerEdits(site)]) {
      const found = follow(next, runRules(factsOf({ ...next })))
      for (const rule of rulesThatDiffer(start, found)) changing.add(rule)
      follow({ ...site }, start)
    }
  })

  it('judges an outage again where normal operation became as bad, or the outage itself other', () => {
    const site = buildSite(firstBroken.site)
    const before = buildFacts(site, firstBroken.facts as FactsSketch)
    const board = { ...before.power.board1!, limit: 2000, limitUnit: 'kVA', out_kVA: 2600 } as const
    const worse = { ...before, site: { ...site }, power: { ...before.power, board1: board } }
    const contingencies = before.contingencies.map((c) => ({ ...c, protectedOverloads: [] }))
    const relieved = { ...before, site: { ...site }, contingencies }
    for (const [now, results] of [
      [worse, new Set(['board1'])],
      [relieved, new Set<string>()],
    ] as const) {
      const memory = createRuleMemory()
      const start = memoryRun(memory, before, new Set())
      const found = memoryRun(memory, now, results)
      expect(found).toEqual(runRules(now))
      const differ = rulesThatDiffer(start, found)
      expect(differ).toContain('redundancy/contingency-overload')
      for (const rule of differ) changing.add(rule)
      expect(memoryRun(memory, { ...before, site: { ...site } }, results)).toEqual(start)
    }
  })

  it('has seen every rule over the site or its networks say something else after some edit', () => {
    expect(rules.filter((r) => r.reads !== 'findings' && !changing.has(r.id)).map((r) => r.id)).toEqual([])
  })

  it('does not run a rule by parts again where nothing changed', () => {
    const site = buildSite(brokenSites[0]!.site)
    const memory = createRuleMemory()
    const seen: number[] = []
    const rule = rules.find((r) => r.id === 'power/overload')!
    if (rule.reads !== 'networks') throw new Error('power/overload reads the networks')
    const counting = {
      ...rule,
      *check(context: Parameters<typeof rule.check>[0]) {
        seen.push(context.site.placements.length)
        yield* rule.check(context)
      },
    }
    for (let run = 0; run < 2; run++) {
      const facts = buildFacts({ ...site })
      memory.begin(facts, new Set())
      runRules(facts, {}, (r, context) => (r.id === rule.id ? memory.check(counting, context) : []))
    }
    expect(seen).toEqual([site.placements.length])
  })
})

const memoryRun = (memory: RuleMemory, facts: EngineFacts, results: ReadonlySet<string>) => {
  memory.begin(facts, results)
  return runRules(facts, {}, memory.check)
}

/** Rules of which a finding came, went, or has another value or limit; other words alone do not count. */
function rulesThatDiffer(a: readonly Finding[], b: readonly Finding[]): readonly string[] {
  const told = (f: Finding) => `${f.key} ${f.value} ${f.limit} ${f.subjects}`
  const [before, now] = [new Set(a.map(told)), new Set(b.map(told))]
  return [...a, ...b].filter((f) => !before.has(told(f)) || !now.has(told(f))).map((f) => f.rule)
}
