import type { SiteDelta } from '../../commands/delta/site-delta'
import type { Finding, Money } from '../../engine/results'

/**
 * What an addition is: another of what stands (beside it, or in another hall), a second feed of power or coolant,
 * a transfer switch, generators behind a source, a UPS for coolers, or one side moved to a hall of its own.
 */
export type GapRemedy =
  | 'spare-unit'
  | 'spare-elsewhere'
  | 'second-cord'
  | 'coolant-feed'
  | 'transfer-switch'
  | 'standby-source'
  | 'cooler-ups'
  | 'relocation'

/** An addition that may close part of the gap, before anybody has tried it. */
export interface GapCandidate {
  readonly remedy: GapRemedy
  readonly delta: SiteDelta
  /** Connections of the delta that take the place of removed ones with the same ends. */
  readonly laidAnew?: readonly string[]
  /** Placeholders of `planning.gap.<remedy>`. */
  readonly params: Readonly<Record<string, string | number>>
}

/** Direct cost of an addition in the site's currency: items, labour and runs, without indirects. */
export interface GapCost {
  /** What has a price; null where nothing has one, or a rate is missing. */
  readonly money: Money | null
  /** Items and lines without a price, and currencies without a rate. */
  readonly unpriced: readonly string[]
}

/** An addition with a place of its own, that no other addition considered takes, and its price. */
export interface Addition extends GapCandidate {
  readonly cost: GapCost
  /** Number of the addition whose second it is; it is made after that. */
  readonly after?: number
}

/** One addition of the plan, in the order in which it is to be made. */
export interface GapStep extends GapCandidate {
  readonly items: readonly { readonly item: string; readonly count: number }[]
  readonly cost: GapCost
  /** Loads that reach their class with this step and those before it. */
  readonly reaches: readonly string[]
}

/**
 * What is known of a plan's price among all choices of the additions considered that do as much: none is cheaper
 * (after the plans before it in its list), or none costs less than `lower`, in the site's currency.
 */
export type GapProof = { readonly kind: 'cheapest' } | { readonly kind: 'bound'; readonly lower: number }

/** A finding that comes or goes with a plan. */
export type GapFinding = Pick<Finding, 'key' | 'rule' | 'severity'>

/** How loads below their class reach it, and what that costs. */
export interface GapPlan {
  /** Loads below the class that they require. */
  readonly loads: readonly string[]
  /** Those of them that reach it with all steps. */
  readonly reached: readonly string[]
  /** Design power of what it brings to its class, kW. */
  readonly secured_kW: number
  readonly steps: readonly GapStep[]
  readonly currency: string
  readonly total: Money
  /** False where a step has something without a price: the total is then a lower bound. */
  readonly complete: boolean
  readonly proof: GapProof
  /** What a check says once all is made. */
  readonly resolved: readonly GapFinding[]
  readonly added: readonly GapFinding[]
}

/** Loads that are below their class for the same reasons, and the plans for them, the cheapest first. */
export interface GapOfLoads {
  readonly loads: readonly string[]
  readonly load_kW: number
  /** Empty where no choice of the additions considered brings them there, or none was found. */
  readonly plans: readonly GapPlan[]
  /** True where it is proven that no choice of the additions considered brings them there. */
  readonly impossible: boolean
}

/** The redundancy gap of a site with what closes it; plain data. */
export interface GapReport {
  /** All loads together: what several of them lack is bought once. */
  readonly site: GapOfLoads
  /** Each gap alone; empty where there is but one. */
  readonly gaps: readonly GapOfLoads[]
  /** Additions considered. */
  readonly considered: number
  /** Times that the site was solved with all its outages. */
  readonly solved: number
}
