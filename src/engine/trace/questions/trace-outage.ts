import { oncePer } from '../../../memo/once-per'
import { takeOut } from '../../take-out/take-out'
import { nameOf } from '../draft'
import { solvedSite, solveWithout } from '../solved-site'
import type { TraceContext, TraceDraft, TraceQuestion } from '../trace-types'

type Asked = Extract<TraceQuestion, { of: 'outage' }>

/**
 * A figure of the networks while something is out of service. What it leads to is asked of the same state.
 * @returns null where the site has no such figure then
 */
export function traceOutage(
  context: TraceContext,
  { out, question }: Asked,
  answer: (question: TraceQuestion, context: TraceContext) => TraceDraft | null,
): TraceDraft | null {
  const during = contextDuring(context, out)
  const told = answer(question, during)
  if (!told) return null
  const names = out.map((id) => nameOf(solvedSite(context.site), id)).join(', ')
  return {
    ...told,
    subject: `${told.subject} (− ${names})`,
    inputs: told.inputs.map((input) =>
      input.trace ? { ...input, trace: { of: 'outage', out, question: input.trace } } : input,
    ),
  }
}

const outages = oncePer((_: TraceContext) => new Map<string, TraceContext>())

/** The context as it reads in an outage: the same site under another name, solved without what is out. */
function contextDuring(context: TraceContext, out: readonly string[]): TraceContext {
  const known = outages(context)
  const key = JSON.stringify(out)
  const done = known.get(key)
  if (done) return done
  const { power, liquid, air } = takeOut(context.site, out)
  const during = {
    ...context,
    site: solveWithout(context.site, out),
    check: { ...context.check, power: { nodes: power }, liquid: { nodes: liquid }, air: { nodes: air } },
  }
  known.set(key, during)
  return during
}
