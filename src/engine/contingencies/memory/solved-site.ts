import type { SiteNetwork } from '../../networks/site-network'
import type { SiteState } from '../../networks/site-state'
import type { ComponentLimit } from '../find-overloads'

/** A site as a sweep finds it: compiled, and solved in normal operation. */
export interface SolvedSite {
  readonly network: SiteNetwork
  readonly normal: SiteState
  readonly limits: readonly ComponentLimit[]
}
