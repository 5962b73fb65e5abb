import type { Catalog } from '../../catalog/catalog'
import { applyDelta } from '../../commands/apply-delta'
import type { SiteDelta } from '../../commands/site-delta'
import { sumMoney } from '../../engine/estimate/money'
import type { EngineFacts } from '../../engine/facts'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import type { SiteDocument } from '../../model/document'
import type { EffectiveSite } from '../../model/effective-site'
import { gapCandidates } from './gap-candidates'
import { gapCost } from './gap-cost'
import type { GapCandidate, GapCost, GapPlan, GapStep } from './gap-plan'
import { type Gap, loadsByClass, measureGap } from './measure-gap'
import { settleCandidate } from './settle-candidate'

export interface GapRequest {
  readonly site: EffectiveSite
  readonly catalog: Pick<Catalog, 'items'>
  /** What the engine says of the site, where that is known already. */
  readonly facts?: EngineFacts
  /** Keeps new ids clear of those of other scenarios. */
  readonly document?: SiteDocument
}

/** A plan of more additions than this is a new design. */
const mostSteps = 60
/** Improvements smaller than this are rounding, kW. */
const rounding_kW = 1e-6

interface Trial {
  readonly candidate: GapCandidate
  readonly site: EffectiveSite
  readonly facts: EngineFacts
  readonly gap: Gap
  readonly cost: GapCost
}

/** What an addition is judged by: the harm it takes away and, where all of it has a price, what it costs. */
type Ranking = (gain_kW: number, money: number | null) => readonly [number, number]

/** Most harm for the money first; or most harm, and the cheapest that does as much. What lacks a price comes last. */
const rankings: readonly Ranking[] = [
  (gain_kW, money) => (money === null ? [0, gain_kW] : [1, gain_kW / Math.max(1, money)]),
  (gain_kW, money) =>
    money === null ? [Math.round(gain_kW), Number.NEGATIVE_INFINITY] : [Math.round(gain_kW), -money],
]

/**
 * Finds the additions that bring loads to the class they require, and prices them. Every candidate is applied and the
 * site solved again; kept is the best by the ranking, until no outage harms a load or nothing helps any more. What
 * turns out to be needless is taken back, dearest first. Of the plans by each ranking the one that reaches more stands,
 * then the cheaper. Greedy: a plan that works, not the proven cheapest.
 */
export function priceRedundancyGap(request: GapRequest): GapPlan {
  const start = request.facts ?? solveFacts(request.site)
  const below = loadsByClass(start).below
  const plans = (below.length > 0 ? rankings : rankings.slice(0, 1)).map((ranking) =>
    writePlan(request, start, below, chooseSteps(request, start, ranking)),
  )
  return plans.reduce((best, plan) => (isBetter(plan, best) ? plan : best))
}

const isBetter = (a: GapPlan, b: GapPlan): boolean =>
  a.reached.length !== b.reached.length
    ? a.reached.length > b.reached.length
    : a.complete !== b.complete
      ? a.complete
      : a.total.base < b.total.base

function chooseSteps(request: GapRequest, start: EngineFacts, ranking: Ranking): GapCandidate[] {
  const chosen: GapCandidate[] = []
  let now: Pick<Trial, 'site' | 'facts' | 'gap'> = { site: request.site, facts: start, gap: measureGap(start) }
  while (now.gap.harm_kW > rounding_kW && chosen.length < mostSteps) {
    const trial = bestTrial(now, request, ranking)
    if (!trial) break
    chosen.push(trial.candidate)
    now = trial
  }
  return withoutNeedless(request, chosen, now.gap.harm_kW)
}

/** The best candidate that finds a place; places are sought from the best on. */
function bestTrial(now: Pick<Trial, 'site' | 'facts' | 'gap'>, request: GapRequest, ranking: Ranking): Trial | null {
  const { items } = request.catalog
  const ranked: { readonly candidate: GapCandidate; readonly rank: readonly [number, number] }[] = []
  for (const candidate of gapCandidates(now.facts, now.gap, items, request.document)) {
    const trial = tryOut(now, candidate, request)
    if (!trial) continue
    const { cost, gain_kW } = trial
    ranked.push({ candidate, rank: ranking(gain_kW, cost.unpriced.length === 0 ? (cost.money?.base ?? 0) : null) })
  }
  ranked.sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1])
  for (const { candidate } of ranked) {
    const settled = settleCandidate(now.site, candidate, items)
    const trial = settled && tryOut(now, settled, request)
    if (trial) return trial
  }
  return null
}

/** Applies a candidate and solves again; null where it helps nothing, or overloads something in normal operation. */
function tryOut(
  now: Pick<Trial, 'site' | 'gap'>,
  candidate: GapCandidate,
  request: GapRequest,
): (Trial & { readonly gain_kW: number }) | null {
  const site = applyDelta(now.site, candidate.delta, request.catalog.items)
  const facts = solveFacts(site)
  const gap = measureGap(facts)
  const gain_kW = now.gap.harm_kW - gap.harm_kW
  if (gain_kW <= rounding_kW || [...gap.overloaded].some((id) => !now.gap.overloaded.has(id))) return null
  return { candidate, site, facts, gap, gain_kW, cost: gapCost(site, candidate.delta) }
}

const applyAll = ({ site, catalog }: GapRequest, deltas: readonly SiteDelta[]): EffectiveSite =>
  deltas.reduce((at, delta) => applyDelta(at, delta, catalog.items), site)

/** The steps less those without which the harm stays as low; what later steps connect to must stay. */
function withoutNeedless(request: GapRequest, steps: readonly GapCandidate[], harm_kW: number): GapCandidate[] {
  const base = (step: GapCandidate): number =>
    gapCost(
      applyAll(
        request,
        steps.map((s) => s.delta),
      ),
      step.delta,
    ).money?.base ?? 0
  let kept = [...steps]
  for (const step of [...steps].sort((a, b) => base(b) - base(a))) {
    const rest = kept.filter((s) => s !== step)
    const own = new Set((step.delta.addPlacements ?? []).map((p) => p.id))
    if (rest.some((s) => s.delta.addConnections?.some((c) => own.has(c.from) || own.has(c.to)))) continue
    const gap = measureGap(
      solveFacts(
        applyAll(
          request,
          rest.map((s) => s.delta),
        ),
      ),
    )
    if (gap.harm_kW <= harm_kW + rounding_kW) kept = rest
  }
  return kept
}

function writePlan(
  request: GapRequest,
  start: EngineFacts,
  below: readonly string[],
  chosen: readonly GapCandidate[],
): GapPlan {
  const steps: GapStep[] = []
  let site = request.site
  let reached = loadsByClass(start).reached
  for (const candidate of chosen) {
    site = applyDelta(site, candidate.delta, request.catalog.items)
    const now = loadsByClass(solveFacts(site)).reached
    const counts = new Map<string, number>()
    for (const { item } of candidate.delta.addPlacements ?? []) counts.set(item, (counts.get(item) ?? 0) + 1)
    steps.push({
      ...candidate,
      items: [...counts].map(([item, count]) => ({ item, count })),
      cost: gapCost(site, candidate.delta),
      reaches: [...now].filter((id) => !reached.has(id)),
    })
    reached = now
  }
  return {
    loads: below,
    reached: below.filter((id) => reached.has(id)),
    steps,
    currency: request.site.site.currency,
    total: sumMoney(steps.flatMap((s) => (s.cost.money ? [s.cost.money] : []))),
    complete: steps.every((s) => s.cost.money !== null && s.cost.unpriced.length === 0),
  }
}
