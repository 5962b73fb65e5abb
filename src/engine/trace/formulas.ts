import { tangentOf } from '../networks/demand-model'
import { flowForHeat_lpm } from '../networks/loop-flows'
import { findingFormulas } from './finding-formulas'
import { footprintFormulas } from './footprint-formulas'
import { pipeFormulas } from './pipe-formulas'
import { planFormulas, type SimulatedFormula } from './plans/plan-formulas'

const sum = (v: readonly number[]): number => v.reduce((a, b) => a + b, 0)
const at = (v: readonly number[], i: number): number => v[i] ?? Number.NaN

/** Every formula that a trace names, as a function of the values of its inputs in their order. */
export const formulas = {
  ...findingFormulas,
  ...footprintFormulas,
  ...pipeFormulas,
  ...planFormulas,
  /** The input itself. */
  given: (v: readonly number[]) => at(v, 0),
  sum,
  product: (v: readonly number[]) => v.reduce((a, b) => a * b, 1),
  quotient: (v: readonly number[]) => at(v, 0) / at(v, 1),
  max: (v: readonly number[]) => Math.max(...v),
  /** First less the others. */
  difference: (v: readonly number[]) => 2 * at(v, 0) - sum(v),
  /** √(P² + Q²). */
  apparent: (v: readonly number[]) => Math.hypot(at(v, 0), at(v, 1)),
  /** Output / efficiency + own draw. */
  supplied: (v: readonly number[]) => at(v, 0) / at(v, 1) + at(v, 2),
  /** P · tan(acos f). */
  reactive: (v: readonly number[]) => at(v, 0) * tangentOf(at(v, 1)),
  /** Amount × share / sum of shares. */
  share: (v: readonly number[]) => (at(v, 0) * at(v, 1)) / at(v, 2),
  /** Amount × (1 − share). */
  remainder: (v: readonly number[]) => at(v, 0) * (1 - at(v, 1)),
  /** max(least flow, heat / (ρ·c_p·ΔT)). */
  flow: (v: readonly number[]) => Math.max(at(v, 0), flowForHeat_lpm(at(v, 1), at(v, 2))),
  /** The highest of all but the last, plus the last. */
  warmest: (v: readonly number[]) => Math.max(...v.slice(0, -1)) + at(v, v.length - 1),
  /** m · g / (width × depth), kPa from kg and m. */
  pressure: (v: readonly number[]) => (at(v, 0) * at(v, 1)) / 1000 / (at(v, 2) * at(v, 3)),
  /** Base × percent / 100. */
  percentage: (v: readonly number[]) => (at(v, 0) * at(v, 1)) / 100,
  /** Sum in thousands: kW to MW. */
  thousands: (v: readonly number[]) => sum(v) / 1000,
  /** MTTR / (MTBF + MTTR) from failures a year and hours of repair: inherent unavailability, IEEE 3006.8, ch. 2. */
  inherentDown: (v: readonly number[]) => (at(v, 0) * at(v, 1)) / (8760 + at(v, 0) * at(v, 1)),
  /** Not live, or nothing drawn. */
  idle: () => 0,
} satisfies Record<string, (values: readonly number[]) => number>

/**
 * `engine` stands for what the solver says as a whole (a loop in the network, a simulation), `pipes` for the flows and
 * pressures of a looped pipe network, `plan` for what is read off footprints and outlines,
 * `diagram` for the decision diagram of availability.
 */
export type FormulaId = keyof typeof formulas | SolvedBy

/** How far a figure may be from its formula: the solver of pipes stops near the answer, and agrees with its peer so far. */
export const toleranceOf = (id: FormulaId): number => (id === 'losses' ? 1e-3 : 1e-9)

/** What stands in the place of a formula where no arithmetic of the inputs gives the figure. */
export type SolvedBy = 'engine' | 'pipes' | 'plan' | 'diagram' | 'fewOutages' | SimulatedFormula

/** The value that a formula gives for these inputs, or null where it is none of arithmetic. */
export const evaluateFormula = (id: FormulaId, values: readonly number[]): number | null =>
  id in formulas ? formulas[id as keyof typeof formulas](values) : null
