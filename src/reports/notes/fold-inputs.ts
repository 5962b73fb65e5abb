import type { Trace, TraceInput, TraceQuestion } from '../../engine/trace/trace-types'

/** Rows of one note beyond which the rest is counted. */
const MOST = 14

/** An input with the number of others that read like it. */
export interface FoldedInput {
  readonly input: TraceInput
  readonly alike: number
}

/** What an input says besides whose it is. */
const senseOf = ({ nameKey, nameParams, value, unit, origin, source, trace }: TraceInput): readonly unknown[] => [
  nameKey,
  value,
  unit,
  origin,
  source?.title,
  nameParams?.item,
  trace?.of,
  // Lines of a sum stand for themselves even where two of them cost the same.
  standsAlone(trace),
]

/** Folds inputs of one kind, value and origin into one row each, in their order; what does not fit is counted. */
export function foldInputs(inputs: readonly TraceInput[]): { rows: readonly FoldedInput[]; more: number } {
  const groups = Map.groupBy(inputs, (input) => JSON.stringify(senseOf(input)))
  const folded = [...groups.values()].map((group) => ({ input: group[0]!, alike: group.length - 1 }))
  const rows = folded.length > MOST ? folded.slice(0, MOST - 1) : folded
  const more = folded.slice(rows.length).reduce((sum, { alike }) => sum + alike + 1, 0)
  return { rows, more }
}

/** What an account says besides whose figure it is: the same for one rack as for its neighbour that is built alike. */
export const accountOf = (question: TraceQuestion, trace: Trace): string =>
  JSON.stringify([
    question.of,
    standsAlone(question),
    trace.titleKey,
    trace.formulaKey,
    trace.noteKey,
    trace.value,
    trace.unit,
    trace.inputs.map(senseOf),
  ])

/** Cost lines, drivers and activities have names that matter; racks and feeders that read alike have not. */
const standsAlone = (trace: TraceQuestion | undefined): string | null =>
  trace && /^(estimate|activity|schedule)/.test(trace.of) ? JSON.stringify(trace) : null
