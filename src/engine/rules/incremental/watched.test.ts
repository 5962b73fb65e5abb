import { describe, expect, it } from 'vitest'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { solveFacts } from '../../redundancy/solve-facts'
import type { Rule } from '../define-rule'
import { makeFinding } from '../make-finding'
import { rules } from '../registry'
import { ruleGrading } from '../rule-grading'
import { shareIndex, siteIndex } from '../site-index'
import { brokenSites } from '../testing/broken/broken-sites'
import { buildFacts, type FactsSketch } from '../testing/build-facts'
import { buildSite } from '../testing/build-site'

const TODAY = '2027-01-15'

/** What a rule reads of look-ups that were made before it ran. */
const LOOKED_UP: Readonly<Record<string, readonly string[]>> = {
  ofProduct: ['item.id'],
  inHall: ['hall'],
  airCoolersIn: ['hall', 'item.airCooling'],
}

/** Nobody changes what these say: ids stay, and another day judges everything anew. */
const NEVER_CHANGES = new Set(['id', 'item', 'placements', 'connections', 'site', 'byId', 'today', 'checks'])

/** An object that tells what is read of it. */
function observed<T extends object>(object: T, read: (field: string, value: unknown) => unknown): T {
  return new Proxy(object, {
    get: (target, key) => (typeof key === 'symbol' ? Reflect.get(target, key) : read(key, Reflect.get(target, key))),
  })
}

/** Runs a rule and says which fields it read. */
function readsOf(
  rule: Exclude<Rule, { reads: 'findings' }>,
  site: EffectiveSite,
  sketch: FactsSketch | null,
): Set<string> {
  const reads = new Set<string>()
  let isWatching = false
  const note = (field: string) => {
    if (isWatching && field !== '' && !NEVER_CHANGES.has(field)) reads.add(field)
  }
  const noting = <T extends object>(object: T, prefix = ''): T =>
    observed(object, (field, value) => {
      note(prefix + field)
      return value
    })
  const items = new Map<Item, Item>()
  const observedItem = (item: Item) => {
    const power = item.power && noting(item.power, 'item.power.')
    return observed(item, (field, value) => {
      // Where there is no power, one that comes brings its role.
      note(field !== 'power' ? `item.${field}` : power ? '' : 'item.power.role')
      return field === 'power' ? power : value
    })
  }
  const placement = (p: EffectivePlacement) => {
    const definition = items.get(p.definition) ?? observedItem(p.definition)
    items.set(p.definition, definition)
    return observed({ ...p, definition }, (field, value) => {
      if (field !== 'definition') note(field)
      return value
    })
  }
  const shown: Readonly<Record<string, unknown>> = {
    placements: site.placements.map(placement),
    connections: site.connections.map((c) => noting(c, 'connection.')),
    site: noting(site.site, 'site.'),
  }
  const seen = observed(site, (field, value) => {
    note(field === 'halls' ? 'buildings' : field)
    return shown[field] ?? value
  })
  const index = observed(siteIndex(seen), (field, value) => {
    for (const name of LOOKED_UP[field] ?? []) note(name)
    return value
  })
  shareIndex(seen, index)
  const solved = sketch ? buildFacts(site, sketch) : solveFacts(site, TODAY)
  const facts = observed(solved, (field, value) => {
    note(field)
    return field === 'site' ? seen : field === 'byId' ? index.byId : value
  })
  const own = siteIndex(site)
  const finding = (draft: Parameters<typeof makeFinding>[1]) => {
    isWatching = false
    const made = makeFinding(rule, draft, own, rule.severity)
    isWatching = true
    return made
  }
  const { parameters } = ruleGrading(rule, site, {})
  isWatching = true
  for (const _ of rule.check({ site: seen, facts, index, parameters, finding }));
  return reads
}

/** Ends and kind of a connection come and go with it, and a rule that watches any of its fields wakes then. */
const ENDS = new Set(['connection.id', 'connection.kind', 'connection.from', 'connection.to'])

function isNamed(field: string, watched: ReadonlySet<string>): boolean {
  if (watched.has(field) || watched.has(field.split('.', 2).join('.'))) return true
  return ENDS.has(field) && [...watched].some((name) => name.startsWith('connection.'))
}

describe('what rules watch', () => {
  it.each(
    rules.filter((r) => r.reads !== 'findings').map((r) => [r.id, r] as const),
  )('%s names every field that it reads on the broken sites', (_, rule) => {
    const read = new Set<string>()
    for (const { site, facts } of brokenSites)
      for (const sketch of [facts as FactsSketch, null])
        for (const field of readsOf(rule, buildSite(site), sketch)) read.add(field)
    const watched = new Set<string>(rule.watches)
    expect([...read].filter((field) => !isNamed(field, watched)).sort()).toEqual([])
    expect(read.size).toBeGreaterThan(0)
  })
})
