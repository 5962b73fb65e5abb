import type { SiteDelta } from '../../../src/commands/site-delta'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import type { Moment } from '../../../src/engine/works/moment'

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

/** A figure that is asked how it came about. */
export interface TraceRequest {
  readonly question: TraceQuestion
  /** Absent for the open site. */
  readonly site?: OtherSite
  /** Present where the figure is a difference: less the same figure of this site. */
  readonly less?: OtherSite
}
