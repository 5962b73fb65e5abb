import type { CheckResult } from '../../engine/results'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import type { SupplyPaths } from '../supply/supply-paths'

/** What the limit table of a swap is drawn up from. */
export interface LimitFacts {
  /** The site after the swap. */
  readonly site: EffectiveSite
  readonly before: CheckResult
  readonly after: CheckResult
  readonly supply: SupplyPaths
  readonly hall: string
  readonly removed: readonly EffectivePlacement[]
  /** The pod, without the plant that comes with it. */
  readonly pod: readonly EffectivePlacement[]
  /** Boards and busways that the swap draws from. */
  readonly feeders: readonly string[]
  /** Plant that the pod draws its water from. */
  readonly plant: readonly string[]
}
