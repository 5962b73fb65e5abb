import type { Source } from '../../model/fields'

/** IT loads that live and die together, and how available their supply is. */
export interface LoadAvailability {
  readonly ids: readonly string[]
  readonly design_kW: number
  /** Long-run share of time served; at least that, where the figures are bounds. */
  readonly availability: number
  /** At most, where the figures are bounds; the truth is at most the width below. */
  readonly downtime_hPerYear: number
  readonly downtimeWidth_hPerYear: number
  readonly failures_perYear: number
  readonly failuresWidth_perYear: number
  /** Mean time between the beginnings of two interruptions, hours; null where there are none. */
  readonly mtbf_h: number | null
}

/** What an event means for the mean availability of the site, loads weighted by design power. */
export interface Importance {
  /** Birnbaum: change of the site's availability per change of the event's own. */
  readonly birnbaum: number
  /** Fussell-Vesely: share of the site's unavailability that would vanish were the event perfect. */
  readonly fussellVesely: number
}

export interface ComponentAvailability extends Importance {
  readonly id: string
  readonly failures_perYear: number
  readonly repair_h: number
  readonly origin: 'item' | 'category'
  readonly source: Source
}

/** The beta-factor event of all components of one item. */
export interface CommonCause extends Importance {
  readonly item: string
  readonly ids: readonly string[]
  readonly failures_perYear: number
  readonly repair_h: number
}

/** A minimal set of events whose coincidence interrupts loads: the "why" of an unavailability. */
export interface CutSet {
  /** Placement ids; `common-cause:` and an item id for a common cause. */
  readonly members: readonly string[]
  readonly order: 1 | 2
  /** Probability that all members are down at once. */
  readonly unavailability: number
  readonly loads: readonly string[]
  /** Design power of these loads, kW. */
  readonly lost_kW: number
}

/**
 * Availability of the supply of every IT load. It asks what is live, not what is overloaded: ratings play no part.
 * Components fail and are repaired independently, apart from the common cause; transfers succeed and take no time;
 * planned maintenance and the load's own failures are not counted.
 */
export interface AvailabilityReport {
  /** Mean over the loads, weighted by design power; null where there are none. Bounds as those of the loads. */
  readonly site: {
    readonly availability: number | null
    readonly unserved_MWhPerYear: number | null
    readonly unservedWidth_MWhPerYear: number
  }
  /**
   * Null where every figure is exact. In a mesh too entangled for that, how many events down at once were followed:
   * states with more count as down, which bounds the figures; importance is then that of what was followed.
   */
  readonly followed: number | null
  /** In document order. */
  readonly loads: readonly LoadAvailability[]
  /** The least available load; null where there is none. */
  readonly worst: LoadAvailability | null
  /** Most important first. */
  readonly components: readonly ComponentAvailability[]
  readonly commonCauses: readonly CommonCause[]
  /** Highest expected loss (unavailability × lost power) first. */
  readonly cutSets: readonly CutSet[]
  /** How many cut sets of order one and two there are; `cutSets` may hold fewer. */
  readonly cutSetCount: number
  /** Beta factor in use; 0 where the project names none. */
  readonly beta: number
  /** Components without figures, taken as perfect. */
  readonly missing: readonly string[]
}
