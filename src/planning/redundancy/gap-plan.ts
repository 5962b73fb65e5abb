import type { SiteDelta } from '../../commands/site-delta'
import type { Money } from '../../engine/results'

/** What an addition is: another of what stands, a cord to another board, or generators behind a source. */
export type GapRemedy = 'spare-unit' | 'second-cord' | 'standby-source'

/** An addition that may close part of the gap, before anybody has tried it. */
export interface GapCandidate {
  readonly remedy: GapRemedy
  readonly delta: SiteDelta
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

/** One addition of the plan, in the order in which it is to be made. */
export interface GapStep extends GapCandidate {
  readonly items: readonly { readonly item: string; readonly count: number }[]
  readonly cost: GapCost
  /** Loads that reach their class with this step and those before it. */
  readonly reaches: readonly string[]
}

/** How the loads below their class reach it, and what that costs. */
export interface GapPlan {
  /** Loads below the class that they require. */
  readonly loads: readonly string[]
  /** Those of them that reach it with all steps. */
  readonly reached: readonly string[]
  readonly steps: readonly GapStep[]
  readonly currency: string
  readonly total: Money
  /** False where a step has something without a price: the total is then a lower bound. */
  readonly complete: boolean
}
