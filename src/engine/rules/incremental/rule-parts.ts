import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { EngineFacts } from '../../facts'
import { floorPlan, showPartOfPlan } from '../plan/floor-plan'
import { type SiteIndex, sameEntries, shareIndex, siteIndex } from '../site-index'
import type { SiteChanges } from './site-changes'
import { idsWithinReach } from './within-reach'

/**
 * Into what a rule's verdicts fall apart. A rule that names its parts promises that what it says about one part depends
 * on that part alone (and on what every part may read), so that an edit makes it judge only the parts concerned:
 *
 * - `placement`: it goes through `site.placements`, or through the connections into each, and reads of one placement
 *   its record, its results, its connections and those at their other ends;
 * - `hall`, `product`: it goes through `site.placements` (by hall also through the bodies of the floor plan) and never joins what stands in two halls, or two products;
 * - `body`: it goes through the bodies of the floor plan and reads what stands within reach of each;
 * - `outage`: it goes through `facts.contingencies`;
 * - `unplaced`: it may read and join everything except where things stand (`at`, `rotation_deg`), so that moving them
 *   leaves it alone;
 * - `wiring`: it may read and join connections, and of placements their records less place, load, heat, name, size and
 *   price: what they are in the supply networks; no results.
 *
 * Every part may read the site's own figures, its buildings and halls, and the rule's parameters; nothing else. The
 * first subject of a draft says which part it belongs to, for outages its contingency.
 */
export type RuleParts = 'placement' | 'hall' | 'product' | 'body' | 'outage' | 'unplaced' | 'wiring'

/** The facts cut down to the parts that an edit concerns, and which parts these are. */
export interface PartialFacts {
  readonly facts: EngineFacts
  readonly index: SiteIndex
  readonly parts: ReadonlySet<string>
}

/** Cuts facts down to what an edit concerns, each kind of part once and only when a rule asks. */
export function partialFacts(
  before: EngineFacts,
  facts: EngineFacts,
  changes: SiteChanges,
  results: ReadonlySet<string>,
): (kind: RuleParts) => PartialFacts {
  const known = new Map<RuleParts, PartialFacts>()
  const cut = {
    placement: () => byPlacement(facts, changes, results),
    hall: () => {
      const partial = byGroup(facts, changes, results, hallPart)
      floorPlan(facts.site, before.site)
      showPartOfPlan(facts.site, partial.facts.site, among(partial.parts, hallPart))
      return partial
    },
    product: () => byGroup(facts, changes, results, productPart),
    body: () => byBody(before, facts, changes),
    outage: () => byOutage(before, facts, changes, results),
    unplaced: () => ({
      facts,
      index: siteIndex(facts.site),
      parts: onlyMoved(before, facts, changes, results) ? NONE : WHOLE,
    }),
    wiring: () => ({ facts, index: siteIndex(facts.site), parts: sameWiring(changes) ? NONE : WHOLE }),
  }
  return (kind) => {
    let part = known.get(kind)
    if (!part) {
      part = cut[kind]()
      known.set(kind, part)
    }
    return part
  }
}

/** The one part of a rule that judges the site as a whole. */
export const wholePart = ''

const NONE: ReadonlySet<string> = new Set()
const WHOLE: ReadonlySet<string> = new Set([wholePart])

export const hallPart = (p: EffectivePlacement): string => p.hall ?? ''
export const productPart = (p: EffectivePlacement): string => p.definition.id

/** Everything whose record, results or connections changed. */
function touchedIds(changes: SiteChanges, results: ReadonlySet<string>): Set<string> {
  const ids = new Set([...results, ...changes.joined])
  for (const p of changes.records) ids.add(p.id)
  for (const p of changes.former) ids.add(p.id)
  return ids
}

function byPlacement(facts: EngineFacts, changes: SiteChanges, results: ReadonlySet<string>): PartialFacts {
  const index = siteIndex(facts.site)
  const parts = touchedIds(changes, results)
  for (const id of [...parts]) {
    for (const into of [index.powerInto, index.coolantInto]) for (const c of into.get(id) ?? []) parts.add(c.from)
    for (const out of [index.powerOutOf, index.coolantOutOf]) for (const c of out.get(id) ?? []) parts.add(c.to)
  }
  const kept = inOrder(index, parts)
  const some = <V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> => {
    const values = new Map<string, V>()
    for (const { id } of kept) {
      const value = map.get(id)
      if (value !== undefined) values.set(id, value)
    }
    return values
  }
  const partIndex = { ...index, powerInto: some(index.powerInto), coolantInto: some(index.coolantInto) }
  return { ...withPlacements(facts, kept, partIndex), parts }
}

function byGroup(
  facts: EngineFacts,
  changes: SiteChanges,
  results: ReadonlySet<string>,
  partOf: (p: EffectivePlacement) => string,
): PartialFacts {
  const index = siteIndex(facts.site)
  const parts = new Set(changes.former.map(partOf))
  for (const id of touchedIds(changes, results)) {
    const p = index.byId.get(id)
    if (p) parts.add(partOf(p))
  }
  const kept = facts.site.placements.filter(among(parts, partOf))
  return { ...withPlacements(facts, kept, index), parts }
}

/** Tells whether a placement is of one of the parts; neighbours in the document mostly share theirs. */
function among(parts: ReadonlySet<string>, partOf: (p: EffectivePlacement) => string) {
  let last: string | undefined
  let isAmong = false
  return (p: EffectivePlacement): boolean => {
    const part = partOf(p)
    if (part !== last) {
      last = part
      isAmong = parts.has(part)
    }
    return isAmong
  }
}

function byBody(before: EngineFacts, facts: EngineFacts, { records, former }: SiteChanges): PartialFacts {
  const index = siteIndex(facts.site)
  const parts = new Set<string>()
  for (const p of [...records, ...former]) parts.add(p.id)
  floorPlan(facts.site, before.site)
  for (const id of idsWithinReach(facts.site, [...records, ...former])) parts.add(id)
  const kept = inOrder(index, parts)
  const partial = withPlacements(facts, kept, index)
  showPartOfPlan(facts.site, partial.facts.site, (p) => parts.has(p.id))
  return { ...partial, parts }
}

function byOutage(
  before: EngineFacts,
  facts: EngineFacts,
  changes: SiteChanges,
  results: ReadonlySet<string>,
): PartialFacts {
  const index = siteIndex(facts.site)
  const former = new Set(before.contingencies)
  const ids = touchedIds(changes, results)
  const records = new Set([...changes.records, ...changes.former].map((p) => p.id))
  const contingencies = facts.contingencies.filter(
    (c) =>
      !former.has(c) ||
      c.out.some((id) => records.has(id)) ||
      c.overloads.some((o) => ids.has(o.id)) ||
      c.protectedOverloads.some((o) => ids.has(o.overload.id)) ||
      (records.size > 0 && c.protectedUnserved.some((id) => records.has(id))),
  )
  const parts = new Set(contingencies.map((c) => outagePart(c.out)))
  const now = new Set(facts.contingencies)
  for (const c of before.contingencies) if (!now.has(c)) parts.add(outagePart(c.out))
  return { facts: { ...facts, contingencies }, index, parts }
}

/** True where an edit only moved or turned what stands. */
function onlyMoved(
  before: EngineFacts,
  facts: EngineFacts,
  { records, former, joined }: SiteChanges,
  results: ReadonlySet<string>,
): boolean {
  if (results.size > 0 || joined.size > 0 || records.length !== former.length) return false
  if (!sameEntries(before.contingencies, facts.contingencies) || !sameEntries(before.loops, facts.loops)) return false
  const was = new Map(former.map((p) => [p.id, p]))
  return records.every((p) => {
    const old = was.get(p.id)
    return old !== undefined && sameBut(PLACE, old, p)
  })
}

const PLACE: ReadonlySet<string> = new Set(['at', 'rotation_deg'])
const PLACE_AND_PRODUCT: ReadonlySet<string> = new Set([...PLACE, 'item', 'definition'])

/** True where an edit left alone who feeds whom and what everything is in the supply networks. */
function sameWiring({ records, former, joined }: SiteChanges): boolean {
  if (joined.size > 0 || records.length !== former.length) return false
  const was = new Map(former.map((p) => [p.id, p]))
  return records.every((p) => {
    const old = was.get(p.id)
    return old !== undefined && sameBut(PLACE_AND_PRODUCT, old, p) && sameRole(old.definition, p.definition)
  })
}

const sameRole = (a: Item, b: Item): boolean =>
  a === b ||
  (a.category === b.category &&
    (['power', 'liquidCooling', 'airCooling'] as const).every(
      (side) => a[side] === b[side] || JSON.stringify(a[side]) === JSON.stringify(b[side]),
    ))

/** True where two records of a placement agree in every field but those left out. */
function sameBut(left: ReadonlySet<string>, a: EffectivePlacement, b: EffectivePlacement): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof EffectivePlacement>
  return [...keys].every((key) => left.has(key) || a[key] === b[key])
}

export const outagePart = (out: readonly string[]): string => out.join('\n')

const inOrder = ({ byId, order }: SiteIndex, ids: ReadonlySet<string>): EffectivePlacement[] =>
  [...ids].flatMap((id) => byId.get(id) ?? []).sort((a, b) => order.get(a.id)! - order.get(b.id)!)

function withPlacements(facts: EngineFacts, placements: readonly EffectivePlacement[], index: SiteIndex) {
  const site = { ...facts.site, placements }
  shareIndex(site, index)
  return { facts: { ...facts, site }, index }
}
