import { evaluateFormula, type FormulaId, type SolvedBy } from '../formulas'
import type { TraceInput } from '../trace-types'

/** A figure of a finding with the formula and the inputs that give it again. */
export interface Reckoning {
  readonly formula: FormulaId
  readonly value: number
  /** Unit of the interchange format; empty for a ratio or a count. */
  readonly unit: string
  readonly inputs: readonly ReckonedInput[]
}

/** An input of a reckoning; one that was reckoned itself carries how. */
export interface ReckonedInput extends TraceInput {
  readonly below?: Reckoning
}

/** A reckoning whose value follows from its inputs. */
export function reckon(formula: FormulaId, unit: string, inputs: readonly ReckonedInput[]): Reckoning {
  const value = evaluateFormula(
    formula,
    inputs.map((i) => i.value),
  )
  return { formula, value: value ?? Number.NaN, unit, inputs }
}

/** A figure that is nothing but one other. */
export const given = (input: ReckonedInput): Reckoning => reckon('given', input.unit, [input])

/** What no arithmetic of these inputs gives, or gives only nearly: a solver says it, or the plan does. */
export const solvedFrom = (
  formula: SolvedBy | 'losses',
  value: number,
  unit: string,
  inputs: readonly ReckonedInput[],
): Reckoning => ({ formula, value, unit, inputs })

/** A reckoned figure as the input of another. */
export const part = (nameKey: string, below: Reckoning, nameParams: TraceInput['nameParams'] = {}): ReckonedInput => ({
  nameKey: `trace.figures.${nameKey}`,
  nameParams,
  value: below.value,
  unit: below.unit,
  origin: 'computed',
  below,
})

/** True where two figures are the same but for rounding. */
export const agrees = (a: number, b: number, tolerance = 1e-9): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
