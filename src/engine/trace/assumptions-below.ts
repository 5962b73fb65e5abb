import { answerQuestion } from './answer-question'
import type { TraceContext, TraceQuestion } from './trace-types'

const caches = new WeakMap<TraceContext, Map<string, ReadonlySet<string>>>()

/**
 * Names of the distinct assumed figures on which a figure rests, however deep: one for each product and field, so that
 * a thousand racks of one kind count once. Kept for the context that was asked.
 */
export function assumptionsBelow(question: TraceQuestion, context: TraceContext): ReadonlySet<string> {
  const cache = caches.get(context) ?? new Map<string, ReadonlySet<string>>()
  caches.set(context, cache)
  const visit = (asked: TraceQuestion): ReadonlySet<string> => {
    const key = JSON.stringify(asked)
    const known = cache.get(key)
    if (known) return known
    const found = new Set<string>()
    // Noted before it is complete: a figure that rests on itself adds nothing to itself.
    cache.set(key, found)
    for (const { origin, nameKey, nameParams, trace } of answerQuestion(asked, context)?.inputs ?? []) {
      if (origin === 'assumed') found.add(`${nameKey} ${nameParams?.item ?? ''}`)
      if (trace) for (const below of visit(trace)) found.add(below)
    }
    return found
  }
  return visit(question)
}

/** True where a figure rests on something that nobody measured, stated or published. */
export const restsOnAssumption = (question: TraceQuestion, context: TraceContext): boolean =>
  assumptionsBelow(question, context).size > 0
