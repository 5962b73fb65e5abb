import type { EffectivePlacement } from '../../src/model/effective-site'
import type { Fix } from '../../src/planning/fixes/fix-types'

/** A fix that was tried, with what it would set down or move, so that it can be shown before it is applied. */
export interface OfferedFix {
  readonly fix: Fix
  /** Placements that the fix adds or changes, as they would stand. */
  readonly placed: readonly EffectivePlacement[]
}
