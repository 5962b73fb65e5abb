import { applyDelta } from '../commands/delta/apply-delta'
import { availabilityOf } from '../engine/availability/availability-of'
import { ratedAvailability } from '../engine/availability/rated/rated-availability'
import { assessRedundancy } from '../engine/redundancy/assess-redundancy'
import { solveFacts } from '../engine/redundancy/solve-facts'
import type { EffectiveSite, ItemLookup } from '../model/effective-site'
import { proposedContext } from '../planning/proposed-context'
import type { GapReport } from '../planning/redundancy/gap-plan'
import { priceRedundancyGap } from '../planning/redundancy/price-gap'
import type { ReportGap, ReportResilience } from '../reports/resilience/report-resilience'
import type { ScenarioPair } from './analyse-site'

/** Cut sets that the report may print. */
const CUT_SETS = 20

/**
 * What a site survives, for its report. The gap is priced only where there is one: every addition tried solves every
 * outage again.
 */
export function resilienceOf({ site, catalog, document }: ScenarioPair): ReportResilience {
  const facts = solveFacts(site)
  const redundancy = assessRedundancy(facts)
  const isShort = redundancy.reached_kW < redundancy.required_kW
  const availability = availabilityOf(site, { cutSets: CUT_SETS })
  return {
    redundancy,
    gap: isShort ? reportGap(priceRedundancyGap({ site, catalog, facts, document }), site, catalog.items) : null,
    availability,
    rated: ratedAvailability(site, availability),
  }
}

/** The cheapest plan for all loads together, which is what a report prints. */
function reportGap({ site: whole, considered }: GapReport, site: EffectiveSite, items: ItemLookup): ReportGap {
  const { loads, impossible, plans } = whole
  const [plan] = plans
  if (plan) {
    let before = site
    const steps = plan.steps.map((step) => {
      const of = proposedContext(before, step.delta, items, '')
      before = applyDelta(before, step.delta, items)
      return { ...step, of }
    })
    return { ...plan, steps, considered, impossible }
  }
  const none = { low: 0, base: 0, high: 0 }
  const nothing = { reached: [], steps: [], currency: '', total: none, complete: true } as const
  return { ...nothing, loads, proof: { kind: 'bound', lower: 0 }, considered, impossible }
}
