import type { Catalog } from '../../../catalog/catalog'
import { applyDelta } from '../../../commands/delta/apply-delta'
import { exceeds, loadOn } from '../../../engine/contingencies/find-overloads'
import type { EngineFacts } from '../../../engine/facts'
import { assessRedundancy, reachesClass } from '../../../engine/redundancy/assess-redundancy'
import { compiledSite } from '../../../engine/redundancy/compiled-site'
import type { LoadRedundancy } from '../../../engine/redundancy/redundancy-report'
import { sharedHalls } from '../../../engine/redundancy/shared-halls'
import { solveFacts } from '../../../engine/redundancy/solve-facts'
import { siteIndex } from '../../../engine/rules/site-index'
import { completePlacement, type EffectiveSite } from '../../../model/effective-site'
import type { Addition } from '../gap-plan'
import { inputsRise } from './overload-cut'
import { type SupplyReach, supplyReach } from './supply-reach'

/** What the engine says of the site with some additions made. */
export interface Assessed {
  readonly below: readonly LoadRedundancy[]
  /** What is beyond its limit in normal operation. */
  readonly overloaded: readonly Overloaded[]
  readonly loops: number
}

export interface Overloaded {
  readonly id: string
  readonly network: 'power' | 'liquid' | 'air'
}

/** The additions considered for a site, and the engine that judges any choice of them. */
export interface GapSearch {
  readonly additions: readonly Addition[]
  readonly prices: readonly number[]
  /** Numbers of the additions, the cheapest first. */
  readonly order: readonly number[]
  readonly reach: SupplyReach
  /** Halls that each addition moves equipment out of. */
  readonly leaves: readonly ReadonlySet<string>[]
  /** Loads that have their class as the site stands, and must keep it. */
  readonly guarded: ReadonlySet<string>
  /** False where what a conduit draws may fall as its load rises: then nothing general is concluded from overloads. */
  readonly inputsRise: boolean
  sharedAtFirst(load: string): readonly string[]
  siteWith(members: readonly number[]): EffectiveSite
  assess(members: readonly number[]): Assessed
  /** Sites solved so far. */
  solved(): number
}

/** What lacks a price comes after everything that has one. */
const unpriced = 1e11

/**
 * @param start facts of the site as it is
 * @param additions the fixed pool to choose from
 */
export function createGapSearch(
  start: EngineFacts,
  additions: readonly Addition[],
  { items }: Pick<Catalog, 'items'>,
): GapSearch {
  const { site } = start
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const brought = additions.map(({ delta, laidAnew }) => ({
    placements: (delta.addPlacements ?? []).map((p) => completePlacement(p, items, true)),
    connections: (delta.addConnections ?? []).filter((c) => !laidAnew?.includes(c.id)),
  }))
  const prices = additions.map(({ cost }) => (cost.money?.base ?? 0) + cost.unpriced.length * unpriced)
  const reach = supplyReach(site, brought)
  const known = new Map<string, Assessed>()
  let solved = 0
  const siteWith = (members: readonly number[]): EffectiveSite =>
    members.reduce((at, m) => applyDelta(at, additions[m]!.delta, items), site)
  const assess = (members: readonly number[]): Assessed => {
    const key = members.join()
    const before = known.get(key)
    if (before) return before
    const found = assessSite(members.length === 0 ? start : solveFacts(siteWith(members)))
    if (members.length > 0) solved++
    known.set(key, found)
    return found
  }
  const short = new Set(assess([]).below.flatMap((l) => l.loads))
  return {
    additions,
    prices,
    order: [...additions.keys()].sort((a, b) => prices[a]! - prices[b]!),
    reach,
    leaves: additions.map(
      ({ delta }) => new Set(Object.keys(delta.changePlacements ?? {}).flatMap((id) => byId.get(id)?.hall ?? [])),
    ),
    guarded: new Set(assessRedundancy(start).loads.flatMap((l) => l.loads.filter((id) => !short.has(id)))),
    inputsRise: reach.placements.every((p) => inputsRise(p.definition)),
    sharedAtFirst: sharedHalls(siteIndex(site)),
    siteWith,
    assess,
    solved: () => solved,
  }
}

function assessSite(facts: EngineFacts): Assessed {
  const { limits, normal } = compiledSite(facts.site)
  return {
    below: assessRedundancy(facts).loads.filter((l) => !reachesClass(l)),
    overloaded: limits
      .filter((limit) => exceeds(loadOn(limit, normal), limit.normal))
      .map(({ id, network }) => ({ id, network })),
    loops: facts.loops.length,
  }
}
