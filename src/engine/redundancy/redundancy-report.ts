import type { RedundancyClass } from '../../model/placement'

/** The supply networks that a load leans on: power, liquid (facility and technology water alike), the air of its hall. */
export type SupplySystem = 'power' | 'liquid' | 'air'

/**
 * How a supply is arranged, from least to most. `N` has nothing to spare; `N+1` carries on with any one unit out;
 * `block-redundant` has an idle reserve that takes one block over; `4N/3` and `3N/2` spread each load over two of
 * four, or three, systems; `2N` has everything twice; `2(N+1)` has everything twice with a spare on each side.
 */
export const topologies = ['none', 'N', 'N+1', 'block-redundant', '4N/3', '3N/2', '2N', '2(N+1)'] as const
export type Topology = (typeof topologies)[number]

/** Components of one category that serve the same loads between them, and how many of them the load takes. */
export interface ComponentGroup {
  /** Id of its first member. */
  readonly id: string
  readonly system: SupplySystem
  readonly category: string
  readonly members: readonly string[]
  readonly installed: number
  /** The fewest members that carry the load when the largest are out; null where a member has no rating. */
  readonly needed: number | null
  readonly load: number
  /** Usable while something is out, all members together; null where one has no rating. */
  readonly capacity: number | null
  readonly unit: 'kW' | 'kVA'
  readonly topology: Topology
}

/** One supply system of a load. */
export interface SystemRedundancy {
  readonly system: SupplySystem
  readonly topology: Topology
  /** Ways to the load that share no component; for air, live coolers of the hall. Counted to four. */
  readonly paths: number
  /** The group that keeps the topology from being better, by its id. */
  readonly limitedBy: string | null
  /** Smallest share of a rating left over any single outage on the way to the load; null where nothing is rated. */
  readonly margin: number | null
  /** Component at which that smallest margin is met. */
  readonly tightest: string | null
}

/** Why a load has no higher class than it has. */
export interface Obstacle {
  readonly kind: 'unserved' | 'overload' | 'manual-transfer' | 'shared-hall' | 'cooler-without-ups'
  /** System that fails, where an outage is the reason. */
  readonly system: SupplySystem | null
  /** Out of service when it happens. */
  readonly out: readonly string[]
  /** What is overloaded, shared (hall ids) or not on a UPS. */
  readonly ids: readonly string[]
}

/** Loads that share every fate, and the class they reach. */
export interface LoadRedundancy {
  readonly loads: readonly string[]
  readonly load_kW: number
  readonly required: RedundancyClass
  readonly achieved: RedundancyClass
  readonly systems: readonly SystemRedundancy[]
  /** What keeps them from the next class. */
  readonly obstacles: readonly Obstacle[]
}

/** A component whose loss alone costs load, or puts load at risk by overloading what is left. */
export interface SinglePoint {
  readonly id: string
  readonly lost: readonly string[]
  readonly lost_kW: number
  readonly atRisk: readonly string[]
  readonly atRisk_kW: number
  /** Part of both that requires redundancy, kW. */
  readonly protected_kW: number
}

/** The redundancy of a site; plain data. */
export interface RedundancyReport {
  readonly loads: readonly LoadRedundancy[]
  readonly groups: readonly ComponentGroup[]
  readonly singlePoints: readonly SinglePoint[]
  readonly required_kW: number
  /** Part of `required_kW` that reaches its class. */
  readonly reached_kW: number
}
