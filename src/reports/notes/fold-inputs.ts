import type { TraceInput } from '../../engine/trace/trace-types'
import { senseOf } from './account-of'

/** Rows of one note beyond which the rest is counted. */
const MOST = 14

/** An input with the number of others that read like it. */
export interface FoldedInput {
  readonly input: TraceInput
  readonly alike: number
}

/** Folds inputs of one kind, value and origin into one row each, in their order; what does not fit is counted. */
export function foldInputs(inputs: readonly TraceInput[]): { rows: readonly FoldedInput[]; more: number } {
  const groups = Map.groupBy(inputs, (input) => JSON.stringify(senseOf(input)))
  const folded = [...groups.values()].map((group) => ({ input: group[0]!, alike: group.length - 1 }))
  const rows = folded.length > MOST ? folded.slice(0, MOST - 1) : folded
  const more = folded.slice(rows.length).reduce((sum, { alike }) => sum + alike + 1, 0)
  return { rows, more }
}
