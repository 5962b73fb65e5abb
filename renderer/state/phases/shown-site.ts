import type { CheckResult } from '../../../src/engine/results'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { AppState } from '../app-state'
import type { SupplyAnswers } from '../slices/look-slice'

type Shown = Pick<AppState, 'effective' | 'answers' | 'asOf' | 'moment' | 'supply'>

/** A site with what the engine says of it. */
export interface SolvedSite {
  readonly site: EffectiveSite
  /** Null while it is being worked out. */
  readonly check: CheckResult | null
  readonly supply: SupplyAnswers | null
}

/**
 * The site that the floor tells of: as planned, or what is in service at the moment of the works that it shows. While the
 * next moment is being worked out the one before stays.
 */
export function shownSite({ effective, answers, asOf, moment, supply }: Shown): SolvedSite {
  if (asOf === null) return { site: effective, check: answers?.check ?? null, supply }
  if (moment?.of !== effective) return { site: effective, check: null, supply: null }
  return moment
}
