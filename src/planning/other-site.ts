import type { SiteDelta } from '../commands/delta/site-delta'
import type { TraceQuestion } from '../engine/trace/trace-types'
import type { Moment } from '../engine/works/moment'

/** The open site with a change that is only proposed. */
export interface ProposedChange {
  readonly delta: SiteDelta
  /** What is made before it; its cost is then that of `delta` alone. */
  readonly standing?: SiteDelta
}

/** A site that is not the open one: with a change, of another scenario (null is the baseline), or during its works. */
export type OtherSite =
  | { readonly change: ProposedChange }
  | { readonly scenario: string | null }
  | { readonly moment: Moment }

/** A figure that stands in a control of its own and is asked from a menu. */
export interface AskedFigure {
  /** Locale key of what it is called. */
  readonly nameKey: string
  readonly question: TraceQuestion
  /** Absent for the open site. */
  readonly site?: OtherSite
}
