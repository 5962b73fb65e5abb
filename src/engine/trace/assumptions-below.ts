import { oncePer } from '../../memo/once-per'
import { answerQuestion } from './answer-question'
import type { TraceContext, TraceInput, TraceQuestion } from './trace-types'

type Assumptions = ReadonlyMap<string, TraceInput>

const caches = oncePer((_: TraceContext) => new Map<string, Assumptions>())

/**
 * The distinct assumed figures on which a figure rests, however deep, by a name that is the same wherever they come in:
 * one for each product and field, so that a thousand racks of one kind count once. Kept for the context that was asked.
 */
export function assumptionsBelow(question: TraceQuestion, context: TraceContext): Assumptions {
  const cache = caches(context)
  const visit = (asked: TraceQuestion): Assumptions => {
    const key = JSON.stringify(asked)
    const known = cache.get(key)
    if (known) return known
    const found = new Map<string, TraceInput>()
    // Noted before it is complete: a figure that rests on itself adds nothing to itself.
    cache.set(key, found)
    for (const input of answerQuestion(asked, context)?.inputs ?? []) {
      const { origin, nameKey, nameParams, value, trace } = input
      if (origin === 'assumed') found.set(`${nameKey} ${nameParams?.item ?? value}`, input)
      if (trace) for (const [name, below] of visit(trace)) found.set(name, below)
    }
    return found
  }
  return visit(question)
}

/** True where a figure rests on something that nobody measured, stated or published. */
export const restsOnAssumption = (question: TraceQuestion, context: TraceContext): boolean =>
  assumptionsBelow(question, context).size > 0
