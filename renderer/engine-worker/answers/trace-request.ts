import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import type { OtherSite } from '../../../src/planning/other-site'

/** A figure that is asked how it came about. */
export interface TraceRequest {
  readonly question: TraceQuestion
  /** Absent for the open site. */
  readonly site?: OtherSite
  /** Present where the figure is a difference: less the same figure of this site. */
  readonly less?: OtherSite
}
