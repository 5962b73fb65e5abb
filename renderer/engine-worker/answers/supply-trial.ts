import type { SiteDelta } from '../../../src/commands/delta/site-delta'
import type { Finding } from '../../../src/engine/results'

/** How hard one component works against its limits; null where that is not known. */
export interface Headroom {
  readonly unit: 'kW' | 'kVA'
  readonly normal: number | null
  /** In its worst single outage. */
  readonly worst: number | null
  readonly limit: number | null
}

/** What a change of connections does to chosen components, before and after, and what it newly breaks. */
export interface SupplyTrial {
  readonly before: Readonly<Record<string, Headroom>>
  readonly after: Readonly<Record<string, Headroom>>
  readonly newFindings: readonly Finding[]
  /** How many findings it does away with. */
  readonly gone: number
}

export interface SupplyTrialRequest {
  readonly delta: SiteDelta
  /** Components to report on. */
  readonly ids: readonly string[]
  readonly kind: 'power' | 'coolant'
}
