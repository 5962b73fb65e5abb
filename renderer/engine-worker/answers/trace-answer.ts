import { estimateSite } from '../../../src/engine/estimate/estimate-site'
import type { CheckResult, EstimateResult } from '../../../src/engine/results'
import { restsOnAssumption } from '../../../src/engine/trace/assumptions-below'
import type { TraceContext } from '../../../src/engine/trace/trace-types'
import { traceValue } from '../../../src/engine/trace/trace-value'
import type { Answerer, Desk } from './answerer'

const contexts = new WeakMap<CheckResult, TraceContext>()

/** One context for each check, since traces remember by it what they read; the estimate is made only when asked for. */
function contextOf({ site, baseline, today, check }: Desk): TraceContext {
  const checked = check()
  const known = contexts.get(checked)
  if (known) return known
  let estimate: EstimateResult | null = null
  const context: TraceContext = {
    site,
    baseline,
    today,
    check: checked,
    get estimate() {
      estimate ??= estimateSite(site, baseline)
      return estimate
    },
  }
  contexts.set(checked, context)
  return context
}

/** How a figure came about. */
export const traceAnswer: Answerer<'trace'> = ({ question }, desk) => traceValue(question, contextOf(desk))

/** Whether a figure rests on something assumed, however deep. */
export const assumedAnswer: Answerer<'assumed'> = ({ question }, desk) => restsOnAssumption(question, contextOf(desk))
