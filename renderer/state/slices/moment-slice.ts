import type { CheckResult } from '../../../src/engine/results'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { AsOf, SupplyAnswers } from './look-slice'

/** What the engine said of a moment of the works. */
export interface ShownMoment {
  /** The site whose works they are, and the moment: stale beside others. */
  readonly of: EffectiveSite
  readonly asOf: AsOf
  /** What was in service. */
  readonly site: EffectiveSite
  readonly check: CheckResult
  readonly supply: SupplyAnswers
}

/** The solved site of the moment that the floor shows; null while none is asked for. */
export interface MomentSlice {
  readonly moment: ShownMoment | null
}

export const firstMoment: MomentSlice = { moment: null }
