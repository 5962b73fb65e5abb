import type { EffectiveSite } from '../../model/effective-site'
import type { MeasuredField, Measurement } from '../../model/measured'
import type { EngineFacts } from '../facts'
import type { CheckResult, EstimateResult, ScheduleResult } from '../results'
import type { StandardId } from '../rules/cite'
import type { FormulaId } from './formulas'
import type { PlanQuestion } from './plans/plan-questions'
import type { SiteFigureQuestion } from './site-figures/site-figure-questions'

/** What is asked: one figure that a check, an estimate or a schedule prints. */
export type TraceQuestion =
  | { readonly of: 'power'; readonly id: string; readonly figure: PowerFigure }
  | { readonly of: 'power-draw'; readonly connection: string; readonly figure: 'kW' | 'kvar' }
  | { readonly of: 'liquid'; readonly id: string; readonly figure: LiquidFigure }
  | { readonly of: 'coolant-draw'; readonly connection: string; readonly figure: 'kW' | 'lpm' }
  | { readonly of: 'air'; readonly id: string; readonly figure: 'out_kW' | 'limit' | 'utilisation' }
  | { readonly of: 'hall'; readonly hall: string; readonly figure: 'airHeat_kW' | 'airCapacity_kW' }
  | {
      readonly of: 'item'
      readonly id: string
      readonly figure: 'liquid_kW' | 'air_kW' | 'loss_kW' | 'own_kvar' | 'floorLoad_kPa'
    }
  | { readonly of: 'group'; readonly member: string; readonly count: number; readonly figure: 'design_kW' | 'air_kW' }
  | { readonly of: 'summary'; readonly figure: 'it_kW' | 'mining_kW' | 'ai_kW' | 'facility_kW' | 'pue' }
  | {
      readonly of: 'finding'
      readonly key: string
      readonly figure: 'value' | 'limit'
      /** A figure on the way, by the places of the inputs that lead to it. */
      readonly step?: readonly number[]
    }
  | { readonly of: 'outage'; readonly out: readonly string[]; readonly question: TraceQuestion }
  | { readonly of: 'worst'; readonly id: string; readonly figure: 'value' | 'limit' }
  | PlanQuestion
  | SiteFigureQuestion

export type PowerFigure = 'out_kW' | 'out_kvar' | 'out_kVA' | 'in_kW' | 'in_kvar' | 'limit' | 'utilisation'
export type LiquidFigure = 'out_kW' | 'in_kW' | 'limit' | 'utilisation' | 'supply_C' | 'flow_lpm'

/**
 * Where a figure comes from: measured on site, the maker's own figure, read in another source, written in the file,
 * assumed (general knowledge or a project assumption), given to or read off a simulation, or computed.
 */
export type FigureOrigin = 'measured' | 'nameplate' | 'catalogue' | 'typed' | 'assumed' | 'simulated' | 'computed'

export interface TraceSource {
  readonly title: string
  readonly address?: string
  readonly grade?: 'A' | 'B' | 'C' | 'D'
  /** Of a standard, so that the reader's language can name it: its id and article. */
  readonly standard?: StandardId
  readonly clause?: string
}

/** One figure that a formula takes. */
export interface TraceInput {
  readonly nameKey: string
  readonly nameParams?: Readonly<Record<string, string | number>>
  readonly value: number
  /** Unit of the interchange format; empty for a ratio or a count. */
  readonly unit: string
  readonly origin: FigureOrigin
  readonly source?: TraceSource
  /** Present where it was measured. */
  readonly measured?: Measurement
  /** Where the file keeps it, for figures that can be marked as measured. */
  readonly record?: MeasuredField
  /** How this figure in turn came about; present on every computed one. */
  readonly trace?: TraceQuestion
}

/** How one figure came about. */
export interface Trace {
  readonly titleKey: string
  readonly titleParams: Readonly<Record<string, string | number>>
  readonly formula: FormulaId
  /** Locale key of the formula in words. */
  readonly formulaKey: string
  /** Locale key of the whole reckoning in one sentence, where there is one. */
  readonly noteKey?: string
  /** Null where the engine could not say. */
  readonly value: number | null
  readonly unit: string
  readonly inputs: readonly TraceInput[]
  /** Distinct assumed figures anywhere below. */
  readonly assumptions: number
}

/** What a trace is read from. Estimate and schedule questions need their part as well. */
export interface TraceContext {
  readonly site: EffectiveSite
  readonly check: CheckResult
  /** What the rules judged, where the caller has it; else it is solved again when a finding is asked about. */
  readonly facts?: EngineFacts
  readonly estimate?: EstimateResult
  /** Whose draws its percentiles are traced to, else those that a schedule takes by itself; and its findings. */
  readonly schedule?: Pick<ScheduleResult, 'risk' | 'findings'>
  /** The site before the work, for estimate and schedule. */
  readonly baseline?: EffectiveSite
  /** ISO date on which a schedule without a start begins. */
  readonly today?: string
}

/** A trace before the assumptions below it are counted and its keys are spelled out. */
export interface TraceDraft {
  readonly formula: FormulaId
  readonly value: number | null
  readonly unit: string
  readonly inputs: readonly TraceInput[]
  /** Name of what the figure belongs to. */
  readonly subject: string
  /** Locale key of the title where the question alone does not give it. */
  readonly titleKey?: string
  readonly titleParams?: Trace['titleParams']
  readonly noteKey?: string
}
