import type { AvailabilityReport } from '../../../src/engine/availability/availability-report'
import type { LoadRedundancy } from '../../../src/engine/redundancy/redundancy-report'
import type { CheckResult } from '../../../src/engine/results'
import type { Moment } from '../../../src/engine/works/moment'
import type { EffectiveSite } from '../../../src/model/effective-site'

/** A moment of the works, and what else its colours need. */
export interface MomentRequest {
  readonly moment: Moment
  readonly supply: 'redundancy' | 'availability' | null
}

/** The site that carries load at one moment of the works, solved. */
export interface MomentAnswer extends Pick<EffectiveSite, 'placements' | 'connections'> {
  readonly check: CheckResult
  /** Null where they were not asked for. */
  readonly redundancy: readonly LoadRedundancy[] | null
  readonly availability: AvailabilityReport['loads'] | null
}
