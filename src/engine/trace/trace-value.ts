import { answerQuestion } from './answer-question'
import { assumptionsBelow } from './assumptions-below'
import type { Trace, TraceContext, TraceQuestion } from './trace-types'

/**
 * How a figure came about: its formula, what went in and where that came from. Each computed input carries the
 * question that leads one step further down, to the figures of the catalogue and the file.
 * @param context keep one for each check: what is read from it is remembered by identity
 * @returns null where the site has no such figure
 */
export function traceValue(question: TraceQuestion, context: TraceContext): Trace | null {
  const answer = answerQuestion(question, context)
  if (!answer) return null
  const { subject, formula, value, unit, inputs, titleKey, titleParams, noteKey } = answer
  return {
    titleKey: titleKey ?? titleOf(question),
    titleParams: titleParams ?? { subject },
    ...(noteKey === undefined ? {} : { noteKey }),
    formula,
    formulaKey: `trace.formulas.${formula}`,
    value,
    unit,
    inputs,
    assumptions: assumptionsBelow(question, context).size,
  }
}

/** Locale key of what is asked; of an outage, that of the figure itself, whose subject names the outage. */
function titleOf(question: TraceQuestion): string {
  if (question.of === 'outage') return titleOf(question.question)
  return `trace.titles.${question.of}${'figure' in question ? `.${question.figure}` : ''}`
}
