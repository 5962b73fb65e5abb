import type { AvailabilityReport } from '../../src/engine/availability/availability-report'
import type { RatedAvailability } from '../../src/engine/availability/rated/rated-availability-report'
import type { Comparison } from '../../src/engine/compare/compare-sites'
import type { AnnualEnergy } from '../../src/engine/energy/energy-report'
import type { Cascade } from '../../src/engine/redundancy/cascade'
import type { MaintenancePlan } from '../../src/engine/redundancy/maintenance-windows'
import type { PairLoss } from '../../src/engine/redundancy/pair-losses'
import type { RedundancyReport } from '../../src/engine/redundancy/redundancy-report'
import type { NotChecked } from '../../src/engine/rules/not-checked'
import type { RunFigures } from '../../src/engine/runs/run-figures'
import type { TakeOutResult } from '../../src/engine/take-out/take-out'
import type { Trace } from '../../src/engine/trace/trace-types'
import type { StretchReview } from '../../src/engine/works/review-works'
import type { GapReport } from '../../src/planning/redundancy/gap-plan'
import type { CircuitAnswer } from './answers/circuit'
import type { MomentAnswer, MomentRequest } from './answers/moment'
import type { SupplyTrial, SupplyTrialRequest } from './answers/supply-trial'
import type { TraceRequest } from './answers/trace-request'
import type { OfferedFix } from './offered-fix'
import type { RuleSheet } from './rule-sheet'

/** Questions about the open site as a whole. */
type NoDetails = Readonly<Record<string, never>>

/**
 * What the screen may ask beyond the standing answers (check, estimate, schedule): by name, what is given and what
 * comes back. Each has its file in `answers/` and its line in `answers/all-answers.ts`.
 */
export interface Questions {
  /** The site while these placements are out of service. */
  readonly takeOut: { readonly given: { readonly out: readonly string[] }; readonly answer: TakeOutResult }
  /** What would make a finding go away; every offer was tried, so it takes its time. */
  readonly fixes: { readonly given: { readonly key: string }; readonly answer: readonly OfferedFix[] }
  /** How a figure came about; null where there is none such. */
  readonly trace: { readonly given: TraceRequest; readonly answer: Trace | null }
  /** Whether a figure rests on something that nobody measured, stated or published. */
  readonly assumed: { readonly given: TraceRequest; readonly answer: boolean }
  /** What a clean result does not cover. */
  readonly notChecked: { readonly given: null; readonly answer: readonly NotChecked[] }
  /** Every rule with its limits and their sources. */
  readonly ruleBook: { readonly given: null; readonly answer: readonly RuleSheet[] }
  /** Which redundancy each load has, and what fails with a single component. */
  readonly redundancy: { readonly given: NoDetails; readonly answer: RedundancyReport }
  /** What two outages at once lose beyond each alone. */
  readonly pairs: { readonly given: NoDetails; readonly answer: readonly PairLoss[] }
  /** What trips after these placements are out, round by round. */
  readonly cascade: { readonly given: { readonly out: readonly string[] }; readonly answer: Cascade }
  readonly maintenance: { readonly given: NoDetails; readonly answer: MaintenancePlan }
  /** The additions that bring loads to the class they require. */
  readonly gap: { readonly given: NoDetails; readonly answer: GapReport }
  readonly availability: { readonly given: NoDetails; readonly answer: AvailabilityReport }
  /** Availability that counts an overload of what feeds a load as an interruption. */
  readonly ratedAvailability: { readonly given: NoDetails; readonly answer: RatedAvailability }
  /** A year of energy and water; null where there is no climate, no load or no solution. */
  readonly energy: { readonly given: NoDetails; readonly answer: AnnualEnergy | null }
  /** What a change of connections would do to the components that it touches. */
  readonly supplyTrial: { readonly given: SupplyTrialRequest; readonly answer: SupplyTrial }
  /** The works stretch by stretch: what is served, what is at risk, where it is tightest. */
  readonly worksReview: { readonly given: NoDetails; readonly answer: readonly StretchReview[] }
  /** The open site against another scenario, or against the baseline where none is named. */
  readonly compare: { readonly given: { readonly against: string | null }; readonly answer: Comparison }
  /** The site at a moment of its works, solved; null where it has no works. */
  readonly moment: { readonly given: MomentRequest; readonly answer: MomentAnswer | null }
  /** How fast coolant runs in every pipe, and how loaded every power run is. */
  readonly runFigures: { readonly given: NoDetails; readonly answer: RunFigures }
  /** What the coolant does at one placement; null where no loop reaches it. */
  readonly circuit: { readonly given: { readonly id: string }; readonly answer: CircuitAnswer | null }
}

export type QuestionName = keyof Questions
export type Given<N extends QuestionName> = Questions[N]['given']
export type Answer<N extends QuestionName> = Questions[N]['answer']
