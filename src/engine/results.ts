/**
 * What the engine answers. The shapes are those of `check --json`, `estimate --json` and `schedule --json`;
 * they are plain data, so that they cross a worker, a wire and a file alike.
 */

import type { Quantities } from '../units/quantity-params'

export type Severity = 'error' | 'warning' | 'info'

/** One verdict of one rule about one set of objects. Texts come from the locale files by rule id. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** Placement ids, sorted as in the document. */
  readonly subjects: readonly string[]
  /** Placements out of service when it happens; empty in normal operation. */
  readonly contingency: readonly string[]
  /** Measured value, or null where it could not be computed. */
  readonly value: number | null
  readonly limit: number | null
  readonly unit: string
  /** One English sentence; the screen renders its own from `rule` and `params`. */
  readonly message: string
  /** Locale key of `message` where it is not `rules.<rule>.message`. */
  readonly messageKey?: string
  /** Code article, maker, guideline, or "project assumption". */
  readonly standard: string
  readonly waived: boolean
  /** Placeholders of the translated texts. */
  readonly params: Readonly<Record<string, string | number>>
  /** Placeholders that are measured, and as what: the reader's units decide how they are written. */
  readonly quantities?: Quantities
  /** Identity that survives edits: rule, subjects, contingency, discriminator. */
  readonly key: string
}

export interface Summary {
  readonly it_kW: number
  readonly mining_kW: number
  readonly ai_kW: number
  readonly facility_kW: number
  /** Facility over IT power; null where no IT load is served. */
  readonly pue: number | null
  readonly errors: number
  readonly warnings: number
  readonly waived: number
}

export interface PowerNodeResult {
  readonly live: boolean
  readonly out_kW: number
  readonly out_kVA: number
  readonly in_kW: number
  /** Rating × continuousFactor, in the rating's own unit; null where the item has no rating. */
  readonly limit: number | null
  readonly limitUnit: 'kW' | 'kVA' | null
  /** Output over rating (not over limit); null without a rating. */
  readonly utilisation: number | null
}

export interface LiquidNodeResult {
  readonly live: boolean
  readonly out_kW: number
  readonly in_kW: number
  readonly limit: number | null
  readonly utilisation: number | null
  readonly supply_C: number | null
  readonly flow_lpm: number | null
}

export interface AirNodeResult {
  readonly live: boolean
  readonly out_kW: number
  readonly limit: number | null
  readonly utilisation: number | null
}

export interface Overload {
  readonly id: string
  readonly network: 'power' | 'liquid' | 'air'
  readonly value: number
  readonly limit: number
  readonly unit: 'kW' | 'kVA'
}

export interface ContingencyResult {
  readonly out: readonly string[]
  readonly unserved: readonly string[]
  readonly unserved_kW: number
  readonly overloads: readonly Overload[]
}

/** What became of the pairs of outages. */
export interface PairCounts {
  readonly total: number
  /** Pairs that were solved. */
  readonly evaluated: number
  /** Pairs whose result follows from their singles: the two outages do not meet, or one leaves the other idle. */
  readonly implied: number
  /** Pairs that lose or overload something. */
  readonly failing: number
}

/** Everything a check finds out; `check --json` prints it as it is. */
export interface CheckResult {
  readonly site: string
  readonly scenario: string | null
  readonly summary: Summary
  readonly power: { readonly nodes: Readonly<Record<string, PowerNodeResult>> }
  readonly liquid: { readonly nodes: Readonly<Record<string, LiquidNodeResult>> }
  readonly air: { readonly nodes: Readonly<Record<string, AirNodeResult>> }
  readonly contingencies: readonly ContingencyResult[]
  /** Highest load of each rated component over all single outages, by placement id. */
  readonly worst: Readonly<Record<string, WorstLoad>>
  /** How many outages were solved. */
  readonly outagesSolved: number
  /** Where pairs were asked for. */
  readonly pairs?: PairCounts
  readonly findings: readonly Finding[]
}

/** The highest load of a component over all single outages. */
export interface WorstLoad {
  readonly value: number
  readonly unit: 'kW' | 'kVA'
  /** Usable while something else is out. */
  readonly limit: number
  readonly rating: number
  readonly out: readonly string[]
}

export interface Money {
  readonly low: number
  readonly base: number
  readonly high: number
}

export interface MoneyWithRisk extends Money {
  readonly p10: number
  readonly p50: number
  readonly p80: number
  readonly p90: number
}

export interface EstimateLine {
  /** MasterFormat code, or an empty text. */
  readonly code: string
  /** Catalogue item id, or a fixed id such as `labor`, `removal:asic-rack`. */
  readonly item: string
  readonly description: string
  readonly quantity: number
  readonly unit: string
  /** Null where the catalogue has no price: unknown, never zero. */
  readonly unitCost: Money | null
  readonly total: Money | null
  readonly phase: string
  /** Labour, runs and removals are facility cost whatever they serve. */
  readonly group: 'facility' | 'hardware'
  readonly kind: 'item' | 'labor' | 'run' | 'removal'
  /** Locale key of `description` and its placeholders; absent where the description is a product name. */
  readonly nameKey?: string
  readonly nameParams?: Readonly<Record<string, string | number>>
}

export interface EstimateResult {
  readonly currency: string
  readonly lines: readonly EstimateLine[]
  readonly indirects: readonly {
    readonly name: string
    readonly percent: number
    readonly total: Money
    /** Locale key of `name`. */
    readonly nameKey?: string
  }[]
  readonly facility: MoneyWithRisk
  readonly hardware: MoneyWithRisk
  /** Facility over AI load added, per MW; null where no AI load is added. */
  readonly perMW: MoneyWithRisk | null
  readonly findings: readonly Finding[]
  /** What the simulation drew, and how far each driver moves the facility figure. */
  readonly risk?: {
    readonly seed: number
    readonly draws: number
    /** Standard error of the facility P90, in the site's currency. */
    readonly p90StandardError: number
    readonly drivers: readonly {
      readonly id: string
      readonly nameKey: string
      /** Correlation of the driver with the facility figure, -1 to 1. */
      readonly correlation: number
    }[]
  }
}

export interface ScheduleActivity {
  readonly id: string
  readonly name: string
  readonly duration_days: number
  readonly earlyStart: string
  readonly earlyFinish: string
  readonly lateStart: string
  readonly lateFinish: string
  readonly totalFloat_days: number
  readonly freeFloat_days: number
  readonly critical: boolean
  readonly after: readonly {
    readonly id: string
    readonly type: 'FS' | 'SS' | 'FF' | 'SF'
    readonly lag_days: number
  }[]
  /** Kind of work, for colours and grouping; own activities are `own`. */
  readonly kind: string
  readonly phase: string
  /** Share of simulated runs in which it was critical, 0 to 1. */
  readonly criticality?: number
  /** Locale key of `name` and its placeholders; absent where the name is the author's own. */
  readonly nameKey?: string
  readonly nameParams?: Readonly<Record<string, string | number>>
}

export interface ScheduleResult {
  readonly start: string
  readonly finish: string
  readonly p50: string
  readonly p80: string
  readonly activities: readonly ScheduleActivity[]
  /** Figures the plan lacked, such as a lead time. */
  readonly findings?: readonly Finding[]
  /** What the simulation drew; absent where there is nothing to build. */
  readonly risk?: { readonly seed: number; readonly draws: number }
}
