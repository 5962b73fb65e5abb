import type { Catalog } from '../../catalog/catalog'
import { checkSite } from '../../engine/check-site'
import type { EngineFacts } from '../../engine/facts'
import { assessRedundancy, reachesClass } from '../../engine/redundancy/assess-redundancy'
import type { LoadRedundancy } from '../../engine/redundancy/redundancy-report'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import { oncePer } from '../../memo/once-per'
import type { SiteDocument } from '../../model/document'
import type { EffectiveSite } from '../../model/effective-site'
import { consideredAdditions } from './additions/considered-additions'
import type { GapOfLoads, GapPlan, GapReport } from './gap-plan'
import { findCheapest, type Learnt, nothingLearnt, type SearchEnd } from './search/find-cheapest'
import { createGapSearch, type GapSearch } from './search/gap-search'
import { greedyChoice } from './search/greedy-choice'
import { judge } from './search/judge'
import { type PlanGround, writePlan } from './write-plan'

export interface GapRequest {
  readonly site: EffectiveSite
  readonly catalog: Pick<Catalog, 'items'>
  /** What the engine says of the site, where that is known already. */
  readonly facts?: EngineFacts
  /** Keeps new ids clear of those of other scenarios. */
  readonly document?: SiteDocument
  /** ISO date against which waivers expire. */
  readonly today?: string
}

/** Sites that searches may solve: for all loads, for each gap, for all gaps together, and for each alternative. */
const budgets = { site: 200, gap: 80, gaps: 240, alternative: 40, greedy: 240 } as const
/** Placements of a site above which it may be solved fewer times, so that a large one is answered for in as long. */
const large = 3000
/** Plans listed for one gap, and gaps looked at alone; the rest of the loads are one gap more. */
const mostPlans = 3
const mostGaps = 6
/** Additions of a plan that is only known to work. */
const mostGreedy = 12

/**
 * Finds the cheapest additions that bring loads to the class they require: for each gap alone and for all loads
 * together, the cheapest plan first and then the next ones that do not contain it. Every plan was solved again with all
 * its outages, and says whether it is proven to be the cheapest of the additions considered or how far from it it may be.
 */
export function priceRedundancyGap(request: GapRequest): GapReport {
  const { site, catalog, document, today } = request
  const start = request.facts ?? solveFacts(site)
  const below = assessRedundancy(start).loads.filter((l) => !reachesClass(l))
  if (below.length === 0) return nothing
  const additions = consideredAdditions(start, below, catalog.items, document)
  const search = createGapSearch(start, additions, catalog)
  const before = checkSite(site, today === undefined ? {} : { today })
  const ground: PlanGround = { search, site, before, ...(today !== undefined && { today }) }
  const learnt = nothingLearnt()
  const groups = gapsOf(below)
  const gaps = groups.map((entries) =>
    closeGap(
      ground,
      learnt,
      entries,
      Math.max(0, Math.min(solvesOf(site, 'gap'), solvesOf(site, 'gaps') - search.solved())),
    ),
  )
  const [only] = gaps
  const whole = gaps.length === 1 ? only! : closeAll(ground, learnt, below, gaps)
  return { site: whole, gaps: gaps.length === 1 ? [] : gaps, considered: additions.length, solved: search.solved() }
}

const nothing: GapReport = {
  site: { loads: [], load_kW: 0, plans: [], impossible: false },
  gaps: [],
  considered: 0,
  solved: 0,
}

/** Loads with the same obstacles, the most power first; beyond the number listed alone the rest is one. */
function gapsOf(below: readonly LoadRedundancy[]): (readonly LoadRedundancy[])[] {
  const groups = [
    ...Map.groupBy(below, ({ required, obstacles }) =>
      JSON.stringify([required, obstacles.map((o) => [o.kind, o.out, o.ids])]),
    ).values(),
  ].sort((a, b) => power_kW(b) - power_kW(a))
  const rest = groups.slice(mostGaps).flat()
  return rest.length > 0 ? [...groups.slice(0, mostGaps), rest] : groups
}

const power_kW = (entries: readonly LoadRedundancy[]): number => entries.reduce((sum, l) => sum + l.load_kW, 0)

const loadsOf = (entries: readonly LoadRedundancy[]): string[] => entries.flatMap((l) => l.loads)

function closeGap(
  ground: PlanGround,
  learnt: Learnt,
  entries: readonly LoadRedundancy[],
  mostSolves: number,
): GapOfLoads {
  const loads = loadsOf(entries)
  const wanted = new Set(loads)
  const { search } = ground
  let end = findCheapest(search, learnt, wanted, mostSolves)
  while (end.lower === Number.POSITIVE_INFINITY && dropHopeless(learnt, entries, wanted))
    end = findCheapest(search, learnt, wanted, mostSolves)
  const load_kW = power_kW(entries)
  if (wanted.size === 0) return { loads, load_kW, plans: [], impossible: true }
  const plans = end.members
    ? alternatives(ground, learnt, loads, wanted, end)
    : fallback(ground, loads, wanted, end.lower)
  return { loads, load_kW, plans, impossible: end.lower === Number.POSITIVE_INFINITY }
}

/** All loads that some plan brings to their class, together; where that is not found, the plans of the gaps as one. */
function closeAll(
  ground: PlanGround,
  learnt: Learnt,
  below: readonly LoadRedundancy[],
  gaps: readonly GapOfLoads[],
): GapOfLoads {
  const attainable = new Set(gaps.flatMap(({ plans: [first] }) => first?.reached ?? []))
  const entries = below.filter((l) => l.loads.some((id) => attainable.has(id)))
  if (entries.length === 0)
    return { loads: loadsOf(below), load_kW: power_kW(below), plans: [], impossible: gaps.every((g) => g.impossible) }
  const found = closeGap(ground, learnt, entries, solvesOf(ground.site, 'site'))
  const loads = loadsOf(below)
  return { ...found, loads, load_kW: power_kW(below), plans: found.plans.map((plan) => ({ ...plan, loads })) }
}

/** Takes loads out of what is wanted that all additions together do not supply. @returns false where there are none */
function dropHopeless({ cuts }: Learnt, entries: readonly LoadRedundancy[], wanted: Set<string>): boolean {
  const size = wanted.size
  for (const { any, unless, load } of cuts) {
    if (any.length > 0 || unless.length > 0 || load === null) continue
    for (const id of entries.find((l) => l.loads.includes(load))?.loads ?? []) wanted.delete(id)
  }
  return wanted.size < size && wanted.size > 0
}

function alternatives(
  ground: PlanGround,
  learnt: Learnt,
  loads: readonly string[],
  wanted: ReadonlySet<string>,
  first: SearchEnd,
): GapPlan[] {
  const plans: GapPlan[] = []
  const besides = []
  for (let end = first; end.members && end.members.length > 0; ) {
    plans.push(writePlan(ground, loads, end.members, { kind: 'cheapest' }))
    if (plans.length >= mostPlans) break
    besides.push({ any: [], unless: end.members })
    end = findCheapest(ground.search, learnt, wanted, solvesOf(ground.site, 'alternative'), besides)
  }
  return plans
}

/** A plan that works for what it works for, with the bound that the exact search reached. */
function fallback(ground: PlanGround, loads: readonly string[], wanted: ReadonlySet<string>, lower: number): GapPlan[] {
  const members = anyThatHelp(ground)
  if (members.length === 0 || !keepsWhatIs(ground.search, members)) return []
  const plan = writePlan(ground, loads, members, { kind: 'bound', lower: Number.isFinite(lower) ? lower : 0 })
  const isWhole = judge(ground.search, members, wanted).length === 0
  // The bound is one for all that is wanted; for less than that nothing is known.
  return plan.reached.length === 0 ? [] : [isWhole ? plan : { ...plan, proof: { kind: 'bound', lower: 0 } }]
}

/** One for all gaps of a site: whose class it brings about is seen afterwards. */
const anyThatHelp = oncePer(({ search, site }: PlanGround) =>
  greedyChoice(search, mostGreedy, solvesOf(site, 'greedy')),
)

const solvesOf = ({ placements }: EffectiveSite, budget: keyof typeof budgets): number =>
  Math.ceil(budgets[budget] * Math.min(1, large / placements.length))

const keepsWhatIs = (search: GapSearch, members: readonly number[]): boolean =>
  judge(search, members, new Set()).length === 0
