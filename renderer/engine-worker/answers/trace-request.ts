import type { SiteDelta } from '../../../src/commands/site-delta'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'

/** The open site with a change that is only proposed. */
export interface ProposedChange {
  readonly delta: SiteDelta
  /** What is made before it; its cost is then that of `delta` alone. */
  readonly standing?: SiteDelta
}

/** A figure that is asked how it came about, of the open site or of one that is only proposed. */
export interface TraceRequest {
  readonly question: TraceQuestion
  readonly change?: ProposedChange
}
