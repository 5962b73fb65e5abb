import { applyDelta } from '../../../commands/delta/apply-delta'
import type { FreshIds } from '../../../commands/fresh-ids'
import type { EngineFacts } from '../../../engine/facts'
import { coolersWithoutUps } from '../../../engine/redundancy/coolers-without-ups'
import type { LoadRedundancy } from '../../../engine/redundancy/redundancy-report'
import { sharedHalls } from '../../../engine/redundancy/shared-halls'
import { siteIndex } from '../../../engine/rules/site-index'
import type { SiteDocument } from '../../../model/document'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { gapCost } from '../gap-cost'
import type { Addition, GapCandidate } from '../gap-plan'
import { type Gap, measureGap } from '../measure-gap'
import { idsFor } from './connect-unit'
import { coolantFeeds } from './coolant-feeds'
import { coolerUps } from './cooler-ups'
import { relocations } from './relocations'
import { coolerCords, firstFeeds, secondCords } from './second-cords'
import { settleCandidate } from './settle-candidate'
import { spareElsewhere, spareUnit } from './spare-unit'
import { standbySource } from './standby-source'
import { automaticTransfers, transferSwitches } from './transfer-switches'

/** What is out or overloaded when loads are harmed: the worst of them get additions of their own. */
const mostCulprits = 24
/** What feeds the boards that might take a second cord, and may become too small for it. */
const mostAbove = 16
/** With more the question would be another design. */
const mostAdditions = 60

/**
 * Every addition that is considered for the loads below their class, each with a place that none of the others takes
 * and its price. From these, and from nothing else, plans are chosen; so what is called the cheapest is the cheapest
 * of them.
 */
export function consideredAdditions(
  facts: EngineFacts,
  below: readonly LoadRedundancy[],
  items: ReadonlyMap<string, Item>,
  document: SiteDocument | undefined,
): Addition[] {
  const ids = idsFor(facts.site, document)
  const additions: Addition[] = []
  const places = new Map<string, number>()
  const reserved: EffectivePlacement[] = []
  for (const wish of wishes(facts, below, items, ids)) {
    if (additions.length >= mostAdditions) break
    const key = keyOf(wish.candidate)
    const first = places.get(key)
    if (first !== undefined && !wish.isSecond) continue
    const settled = settleCandidate(facts.site, reserved, wish.candidate, items)
    if (!settled || (wish.isSecond && first === undefined)) continue
    reserved.push(...settled.standing)
    if (first === undefined) places.set(key, additions.length)
    const { candidate } = settled
    additions.push({
      ...candidate,
      cost: gapCost(applyDelta(facts.site, candidate.delta, items), candidate.delta),
      ...(wish.isSecond && { after: first! }),
    })
  }
  return additions
}

interface Wish {
  readonly candidate: GapCandidate
  /** Another of what was proposed before, to be had besides it. */
  readonly isSecond?: true
}

function* wishes(
  facts: EngineFacts,
  below: readonly LoadRedundancy[],
  items: ReadonlyMap<string, Item>,
  ids: FreshIds,
): Generator<Wish> {
  const gap = measureGap(facts)
  const culprits = gap.culprits.slice(0, mostCulprits)
  const feeds: GapCandidate[] = []
  if (culprits[0]) feeds.push(...firstFeeds(facts, culprits[0].id, ids))
  for (const { id, lost } of culprits) {
    if (lost.length > 0) feeds.push(...secondCords(facts, id, lost, ids))
    feeds.push(...coolerCords(facts, id, ids), ...coolantFeeds(facts, id, ids))
  }
  yield* feeds.map((candidate) => ({ candidate }))
  yield* present(culprits.map(({ id }) => spareUnit(facts.site, id, ids)))
  for (const { id } of culprits) {
    if (facts.byId.get(id)?.definition.power?.role === 'source') yield* present([standbySource(facts, id, items, ids)])
    yield* present(transferSwitches(facts, id, items, ids))
  }
  if (below.some((l) => l.required === 'fault-tolerant')) yield* faultTolerant(facts, below, culprits, items, ids)
  const known = new Set(culprits.map((c) => c.id))
  yield* present(aboveOf(facts, feeds, known).map((id) => spareUnit(facts.site, id, ids)))
  // One more is not always enough for what is overloaded.
  for (const id of overloadedIn(facts, gap)) {
    const candidate = spareUnit(facts.site, id, ids)
    if (candidate) yield { candidate, isSecond: true }
  }
}

function* faultTolerant(
  facts: EngineFacts,
  below: readonly LoadRedundancy[],
  culprits: Gap['culprits'],
  items: ReadonlyMap<string, Item>,
  ids: FreshIds,
): Generator<Wish> {
  yield* present(automaticTransfers(facts, items, ids))
  // What stands between a load and fault tolerance comes up as an obstacle only once it is maintainable.
  const index = siteIndex(facts.site)
  const [offUps, hallsShared] = [coolersWithoutUps(index), sharedHalls(index)]
  const loads = below.flatMap((l) => (l.required === 'fault-tolerant' ? (facts.byId.get(l.loads[0]!) ?? []) : []))
  yield* present(coolerUps(facts, [...new Set(loads.flatMap(offUps))], items, ids))
  for (const load of loads) yield* present(relocations(facts, load, hallsShared(load.id), ids))
  yield* present(culprits.map(({ id }) => spareElsewhere(facts.site, id, ids)))
}

const present = (candidates: readonly (GapCandidate | null)[]): Wish[] =>
  candidates.flatMap((candidate) => (candidate ? [{ candidate }] : []))

/** What stands above the providers of proposed feeds, nearest first. */
function aboveOf({ site }: EngineFacts, feeds: readonly GapCandidate[], known: ReadonlySet<string>): string[] {
  const { powerInto, coolantInto } = siteIndex(site)
  const seen = new Set(feeds.flatMap((f) => (f.delta.addConnections ?? []).map((c) => c.from)))
  for (const id of seen) {
    if (seen.size > mostAbove + known.size) break
    for (const c of [...(powerInto.get(id) ?? []), ...(coolantInto.get(id) ?? [])]) seen.add(c.from)
  }
  return [...seen].filter((id) => !known.has(id)).slice(0, mostAbove)
}

function overloadedIn({ contingencies }: EngineFacts, { culprits }: Gap): string[] {
  const over = new Set(contingencies.flatMap((c) => c.protectedOverloads.map((o) => o.overload.id)))
  return culprits.slice(0, mostCulprits).flatMap(({ id }) => (over.has(id) ? [id] : []))
}

/** What an addition is, whatever its ids: two with the same key are the same. */
function keyOf({ remedy, delta }: GapCandidate): string {
  const own = new Map((delta.addPlacements ?? []).map((p, i) => [p.id, `#${i}`]))
  const units = (delta.addPlacements ?? []).map((p) => [p.item, p.hall])
  const moves = Object.entries(delta.changePlacements ?? {}).map(([id, p]) => [id, p.hall])
  const ends = (delta.addConnections ?? []).map((c) => [c.kind, own.get(c.from) ?? c.from, own.get(c.to) ?? c.to])
  return JSON.stringify([remedy, units, moves, ends])
}
