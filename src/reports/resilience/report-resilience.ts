import type { AvailabilityReport } from '../../engine/availability/availability-report'
import type { RatedAvailability } from '../../engine/availability/rated/rated-availability-report'
import type { RedundancyReport } from '../../engine/redundancy/redundancy-report'
import type { Money } from '../../engine/results'
import type { TraceContext } from '../../engine/trace/trace-types'
import type { ProvenPlan } from './gap-proof'

/** Additions that bring loads to their class, as far as a report prints them. */
export interface ReportGap {
  /** Loads below their class, and those of them that reach it. */
  readonly loads: readonly string[]
  readonly reached: readonly string[]
  /** In the order in which they are to be made. */
  readonly steps: readonly {
    /** Names the sentence `planning.gap.<remedy>`, whose placeholders are `params`. */
    readonly remedy: string
    readonly params: Readonly<Record<string, string | number>>
    /** Null where nothing of it has a price. */
    readonly cost: { readonly money: Money | null; readonly unpriced: readonly string[] }
    readonly reaches: readonly string[]
    /** The site with this addition after those before it, to which its cost is traced; absent where that is not asked. */
    readonly of?: TraceContext
  }[]
  readonly currency: string
  readonly total: Money
  /** False where something has no price: the total is then a lower bound. */
  readonly complete: boolean
  /** What is known of the price among all choices of the additions considered. */
  readonly proof: ProvenPlan['proof']
  readonly considered: number
  /** True where it is proven that no choice of them brings all the loads to their class. */
  readonly impossible: boolean
}

/** What the engine says about what a site survives, for its report. */
export interface ReportResilience {
  readonly redundancy: RedundancyReport
  /** Null where every load has its class, or none requires one. */
  readonly gap: ReportGap | null
  readonly availability: AvailabilityReport
  readonly rated: RatedAvailability
}
