import { describe, expect, it } from 'vitest'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { rules } from '../registry'
import { runRules } from '../run-rules'
import { brokenSites } from '../testing/broken/broken-sites'
import { buildFacts, type FactsSketch } from '../testing/build-facts'
import { buildSite } from '../testing/build-site'
import { createRuleMemory } from './rule-memory'

const EDITS: readonly ((p: EffectivePlacement) => EffectivePlacement | null)[] = [
  (p) => ({ ...p, label: `${p.label ?? p.id} *` }),
  (p) => ({ ...p, at: [p.at[0] + 3, p.at[1] + 1] }),
  (p) => ({ ...p, hall: null }),
  (p) => ({ ...p, redundancy: p.redundancy === 'none' ? 'fault-tolerant' : 'none' }),
  (p) => ({ ...p, definition: { ...p.definition, load: { design_kW: (p.definition.load?.design_kW ?? 0) + 50 } } }),
  (p) => ({ ...p, definition: { ...p.definition, power: { role: 'conduit', voltage_V: 690, rating_kW: 90 } } }),
  () => null,
]

/** The site with one placement changed, or gone with its connections. */
function edited(site: EffectiveSite, id: string, edit: (p: EffectivePlacement) => EffectivePlacement | null) {
  const placements = site.placements.flatMap((p) => (p.id === id ? (edit(p) ?? []) : p))
  const gone = placements.length < site.placements.length
  const connections = gone ? site.connections.filter((c) => c.from !== id && c.to !== id) : site.connections
  return { ...site, placements, connections }
}

describe('a rule memory', () => {
  it('says of every broken site, after every edit and after taking it back, what a run from scratch says', () => {
    const parts = new Set(rules.filter((r) => r.parts).map((r) => r.id as string))
    const told = new Set<string>()
    for (const broken of brokenSites) {
      const site = buildSite(broken.site)
      const factsOf = (of: EffectiveSite) => buildFacts(of, broken.facts as FactsSketch)
      const memory = createRuleMemory()
      const start = factsOf(site)
      memory.begin(start, new Set(site.placements.map((p) => p.id)))
      runRules(start, {}, memory.check)
      for (const { id } of site.placements) {
        for (const edit of EDITS) {
          for (const next of [edited(site, id, edit), site]) {
            const facts = factsOf(next)
            memory.begin(facts, new Set())
            const found = runRules(facts, {}, memory.check)
            expect(found, `${broken.site.site?.name} ${id}`).toEqual(runRules(facts))
            for (const f of found) if (parts.has(f.rule)) told.add(f.rule)
          }
        }
      }
    }
    // Each rule that names its parts has something to keep on one site or another.
    expect([...parts].filter((rule) => !told.has(rule))).toEqual([])
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
