import type { SiteDelta } from '../../commands/delta/site-delta'
import type { CheckResult } from '../../engine/results'
import type { TraceQuestion } from '../../engine/trace/trace-types'
import type { EffectivePlacement } from '../../model/effective-site'
import type { QuantityKind } from '../../units/display-units'
import type { Quantities } from '../../units/quantity-params'

/** One limit before and after the swap, normal and in its worst single outage. */
export interface LimitRow {
  /** Placement id, hall id, or a site-wide key such as `coolant-supply`. */
  readonly subject: string
  /** Locale key of what is measured: `limits.power`, `limits.cdu`, `limits.flow`, `limits.supply`, `limits.floor`, `limits.air`, ... */
  readonly label: string
  /** Name to show, e.g. the label of the board. */
  readonly name: string
  readonly unit: string
  /** What is measured, where the unit alone does not say so: floors and pipes share the pascal. */
  readonly kind?: QuantityKind
  readonly limit: number | null
  readonly before: number | null
  readonly after: number | null
  readonly worst: number | null
  /** Placements out of service in the worst outage. */
  readonly worstOutage: readonly string[]
  readonly verdict: 'fine' | 'warned' | 'broken' | 'unknown'
  readonly how: LimitQuestions
}

/** How the figures of a limit came about: `before` is asked of the site as it stands, the others with the swap made. */
export interface LimitQuestions {
  readonly limit?: TraceQuestion
  readonly before?: TraceQuestion
  readonly after?: TraceQuestion
  /** Absent where what counts in an outage is that of normal operation, or a share of several outages. */
  readonly worst?: TraceQuestion
}

/** A swap worked out against the engine but not yet applied. */
export interface SwapProposal {
  readonly ok: true
  readonly assembly: string
  readonly removed: readonly string[]
  /** Members where they would stand, with their items. */
  readonly placed: readonly EffectivePlacement[]
  readonly delta: SiteDelta
  readonly before: CheckResult
  readonly after: CheckResult
  readonly limits: readonly LimitRow[]
}

export interface SwapRefusal {
  readonly ok: false
  /** Locale key under `refusals.`, with its parameters. */
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  /** Parameters that are measured, and as what. */
  readonly quantities?: Quantities
  /** The same in one English sentence, for the command line. */
  readonly message: string
}
