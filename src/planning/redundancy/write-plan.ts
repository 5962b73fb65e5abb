import { checkSite } from '../../engine/check-site'
import { sumMoney } from '../../engine/estimate/money'
import type { CheckResult } from '../../engine/results'
import type { EffectiveSite } from '../../model/effective-site'
import type { GapFinding, GapPlan, GapProof, GapStep } from './gap-plan'
import type { GapSearch } from './search/gap-search'

/** What a chosen set of additions is measured against. */
export interface PlanGround {
  readonly search: GapSearch
  readonly site: EffectiveSite
  /** The check of the site before anything is added. */
  readonly before: CheckResult
  readonly today?: string
}

/** Writes a choice of additions as a plan: its steps in order, its cost, and what a check says once all is made. */
export function writePlan(
  { search, site, before, today }: PlanGround,
  loads: readonly string[],
  members: readonly number[],
  proof: GapProof,
): GapPlan {
  const belowWith = (made: readonly number[]): ReadonlySet<string> =>
    new Set(search.assess(made).below.flatMap((l) => l.loads))
  const steps: GapStep[] = []
  let below = belowWith([])
  members.forEach((member, i) => {
    const now = belowWith(members.slice(0, i + 1))
    const { after: _, ...addition } = search.additions[member]!
    const counts = new Map<string, number>()
    for (const { item } of addition.delta.addPlacements ?? []) counts.set(item, (counts.get(item) ?? 0) + 1)
    steps.push({
      ...addition,
      items: [...counts].map(([item, count]) => ({ item, count })),
      reaches: [...below].filter((id) => !now.has(id)),
    })
    below = now
  })
  const reached = loads.filter((id) => !below.has(id))
  const kW = new Map(site.placements.map((p) => [p.id, p.definition.load?.design_kW ?? 0]))
  const after = checkSite(search.siteWith(members), today === undefined ? {} : { today })
  return {
    loads,
    reached,
    secured_kW: steps.flatMap((s) => s.reaches).reduce((sum, id) => sum + (kW.get(id) ?? 0), 0),
    steps,
    currency: site.site.currency,
    total: sumMoney(steps.flatMap((s) => (s.cost.money ? [s.cost.money] : []))),
    complete: steps.every((s) => s.cost.money !== null && s.cost.unpriced.length === 0),
    proof,
    resolved: without(before, after),
    added: without(after, before),
  }
}

function without(one: CheckResult, other: CheckResult): GapFinding[] {
  const known = new Set(other.findings.map((f) => f.key))
  return one.findings.filter((f) => !known.has(f.key)).map(({ key, rule, severity }) => ({ key, rule, severity }))
}
