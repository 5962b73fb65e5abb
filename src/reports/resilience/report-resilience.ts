import type { Catalog } from '../../catalog/catalog'
import { availabilityOf } from '../../engine/availability/availability-of'
import type { AvailabilityReport } from '../../engine/availability/availability-report'
import { assessRedundancy } from '../../engine/redundancy/assess-redundancy'
import type { RedundancyReport } from '../../engine/redundancy/redundancy-report'
import { solveFacts } from '../../engine/redundancy/solve-facts'
import type { SiteDocument } from '../../model/document'
import type { EffectiveSite } from '../../model/effective-site'
import type { GapPlan } from '../../planning/redundancy/gap-plan'
import { priceRedundancyGap } from '../../planning/redundancy/price-gap'

/** What the engine says about what a site survives, for its report. */
export interface ReportResilience {
  readonly redundancy: RedundancyReport
  /** Null where every load has its class, or none requires one. */
  readonly gap: GapPlan | null
  readonly availability: AvailabilityReport
}

/** Cut sets that the page may print. */
const CUT_SETS = 20

/**
 * Asks the engine what a site survives. The gap is priced only where there is one: every addition tried solves every
 * outage again.
 * @param document keeps new ids clear of those of other scenarios, where it is known
 */
export function resilienceOf(
  site: EffectiveSite,
  catalog: Pick<Catalog, 'items'>,
  document: SiteDocument | null,
): ReportResilience {
  const facts = solveFacts(site)
  const redundancy = assessRedundancy(facts)
  const short = redundancy.reached_kW < redundancy.required_kW
  return {
    redundancy,
    gap: short ? priceRedundancyGap({ site, catalog, facts, ...(document && { document }) }) : null,
    availability: availabilityOf(site, { cutSets: CUT_SETS }),
  }
}
