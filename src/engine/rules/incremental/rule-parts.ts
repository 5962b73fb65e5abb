import type { EffectivePlacement } from '../../../model/effective-site'
import type { EngineFacts } from '../../facts'
import { reachedFrom } from '../electrical/reach'
import { filePlacements } from '../index/index-placements'
import { floorPlan, showPartOfPlan } from '../plan/floor-plan'
import { type SiteIndex, shareIndex, siteIndex } from '../site-index'
import type { ChangeGroup } from './site-changes'
import { idsWithinReach } from './within-reach'

/**
 * Into what a rule's verdicts fall apart. A rule that names its parts promises that what it says about one part depends
 * on that part alone (and on what every part may read), so that an edit makes it judge only the parts concerned:
 *
 * - `placement`: it goes through placements, or through the connections into each, and reads of one placement its
 *   record, its results, its connections and those at their other ends;
 * - `supplied`: it goes through placements and reads of one, and of all that power comes from over any connections, what
 *   `placement` may read; the look-ups it is given hold the whole site;
 * - `product`: it goes through placements and never joins what is of two products;
 * - `hall`: likewise of halls, and it says nothing of what stands outdoors;
 * - `floor`: likewise of halls and the yard, which is one more;
 * - `body`: it goes through the bodies of the floor plan and reads what stands within reach of each;
 * - `outage`: it goes through `facts.contingencies`.
 *
 * Every part may read the site's own figures, its buildings and halls, and the rule's parameters; nothing else. The
 * first subject of a draft says which part it belongs to, for outages its contingency.
 */
export type RuleParts = 'placement' | 'supplied' | 'hall' | 'floor' | 'product' | 'body' | 'outage'

/** The facts cut down to the parts that an edit concerns, and which parts these are. */
export interface PartialFacts {
  readonly facts: EngineFacts
  readonly index: SiteIndex
  readonly parts: ReadonlySet<string>
}

/** What of an edit concerns a rule: changes of what it reads, and halls whose walls changed. */
export interface Concern {
  readonly groups: readonly ChangeGroup[]
  readonly halls: ReadonlySet<string>
}

/** The part that a placement belongs to in rules that fall apart by halls. */
export const hallPart = (p: EffectivePlacement): string => p.hall ?? ''
export const productPart = (p: EffectivePlacement): string => p.definition.id
export const outagePart = (out: readonly string[]): string => out.join('\n')

/** Cuts facts down to what of an edit concerns a rule. */
export const cutFacts: Readonly<
  Record<RuleParts, (before: EngineFacts, facts: EngineFacts, concern: Concern) => PartialFacts>
> = {
  placement: byPlacement,
  supplied: bySupply,
  hall: (before, facts, concern) => byFloor(before, facts, concern, (hall) => hall !== ''),
  floor: (before, facts, concern) => byFloor(before, facts, concern, () => true),
  product: (_before, facts, { groups }) => byGroup(facts, groups, productPart, 'ofProduct', () => true),
  body: byBody,
  outage: byOutage,
}

function byPlacement(_before: EngineFacts, facts: EngineFacts, { groups }: Concern): PartialFacts {
  const index = siteIndex(facts.site)
  const parts = new Set<string>()
  for (const { ids } of groups)
    for (const id of ids) {
      parts.add(id)
      for (const into of [index.powerInto, index.coolantInto]) for (const c of into.get(id) ?? []) parts.add(c.from)
      for (const out of [index.powerOutOf, index.coolantOutOf]) for (const c of out.get(id) ?? []) parts.add(c.to)
    }
  const kept = inOrder(facts.site, index, parts)
  const some = <V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> => {
    const values = new Map<string, V>()
    for (const { id } of kept) {
      const value = map.get(id)
      if (value !== undefined) values.set(id, value)
    }
    return values
  }
  const { powerInto, coolantInto } = index
  return partOf(facts, kept, parts, {
    ...index,
    ...filePlacements(kept),
    powerInto: some(powerInto),
    coolantInto: some(coolantInto),
  })
}

function bySupply(_before: EngineFacts, facts: EngineFacts, { groups }: Concern): PartialFacts {
  const index = siteIndex(facts.site)
  const parts = new Set<string>()
  for (const { ids } of groups) for (const id of ids) parts.add(id)
  for (const { id } of reachedFrom(index, [...parts])) parts.add(id)
  return partOf(facts, inOrder(facts.site, index, parts), parts, index)
}

function byFloor(
  before: EngineFacts,
  facts: EngineFacts,
  { groups, halls }: Concern,
  isJudged: (hall: string) => boolean,
): PartialFacts {
  const partial = byGroup(facts, groups, hallPart, 'inHall', isJudged, halls)
  if (partial.facts.site.placements.length === 0) return partial
  floorPlan(facts.site, before.site)
  showPartOfPlan(facts.site, partial.facts.site, (p) => partial.parts.has(hallPart(p)))
  return partial
}

function byGroup(
  facts: EngineFacts,
  groups: readonly ChangeGroup[],
  partOfPlacement: (p: EffectivePlacement) => string,
  family: 'inHall' | 'ofProduct',
  isJudged: (part: string) => boolean,
  also: ReadonlySet<string> = new Set(),
): PartialFacts {
  const index = siteIndex(facts.site)
  const parts = new Set(also)
  for (const { former, ids } of groups) {
    for (const p of former) parts.add(partOfPlacement(p))
    for (const id of ids) {
      const p = index.byId.get(id)
      if (p) parts.add(partOfPlacement(p))
    }
  }
  const members = new Map<string, readonly EffectivePlacement[]>()
  for (const part of parts) {
    const list = index[family].get(part)
    if (list && isJudged(part)) members.set(part, list)
  }
  const lists = [...members.values()]
  const kept = lists.length === 1 ? lists[0]! : lists.flat()
  const other = family === 'inHall' ? filePlacements(kept) : index
  return partOf(facts, kept, parts, { ...index, ...other, [family]: members })
}

function byBody(before: EngineFacts, facts: EngineFacts, { groups, halls }: Concern): PartialFacts {
  const index = siteIndex(facts.site)
  const parts = new Set<string>()
  const plan = floorPlan(facts.site, before.site)
  for (const { records, former, ids } of groups) {
    for (const id of ids) parts.add(id)
    for (const id of idsWithinReach(facts.site, [...records, ...former])) parts.add(id)
  }
  for (const hall of halls) for (const { id } of index.inHall.get(hall) ?? []) parts.add(id)
  const kept = inOrder(facts.site, index, parts)
  const partial = partOf(facts, kept, parts, { ...index, ...filePlacements(kept) })
  if (plan.bodies.length > 0) showPartOfPlan(facts.site, partial.facts.site, (p) => parts.has(p.id))
  return partial
}

function byOutage(before: EngineFacts, facts: EngineFacts, { groups }: Concern): PartialFacts {
  const former = new Set(before.contingencies)
  const ids = new Set<string>()
  const records = new Set<string>()
  for (const group of groups) {
    for (const id of group.ids) ids.add(id)
    for (const p of [...group.records, ...group.former]) records.add(p.id)
  }
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
  return { facts: { ...facts, contingencies }, index: siteIndex(facts.site), parts }
}

/** The placements of the ids that a site has, in document order. */
function inOrder({ placements }: EngineFacts['site'], { order }: SiteIndex, ids: ReadonlySet<string>) {
  const places = new Int32Array(ids.size)
  let count = 0
  for (const id of ids) {
    const at = order.get(id)
    if (at !== undefined) places[count++] = at
  }
  const rising = places.subarray(0, count).sort()
  const kept = new Array<EffectivePlacement>(count)
  for (let k = 0; k < count; k++) kept[k] = placements[rising[k]!]!
  return kept
}

function partOf(
  facts: EngineFacts,
  placements: readonly EffectivePlacement[],
  parts: ReadonlySet<string>,
  index: SiteIndex,
): PartialFacts {
  const site = { ...facts.site, placements }
  shareIndex(site, index)
  return { facts: { ...facts, site }, index, parts }
}
