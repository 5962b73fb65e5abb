import type { Trace, TraceInput, TraceQuestion } from '../../engine/trace/trace-types'

/** What an input says besides whose it is. */
export const senseOf = ({
  nameKey,
  nameParams,
  value,
  unit,
  origin,
  source,
  trace,
}: TraceInput): readonly unknown[] => [
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
