import { applyDelta } from '../../../src/commands/delta/apply-delta'
import { checkSite } from '../../../src/engine/check-site'
import type { CheckResult } from '../../../src/engine/results'
import { restsOnAssumption } from '../../../src/engine/trace/assumptions-below'
import { lazyContext } from '../../../src/engine/trace/lazy-context'
import type { Trace, TraceContext, TraceInput, TraceQuestion } from '../../../src/engine/trace/trace-types'
import { traceValue } from '../../../src/engine/trace/trace-value'
import { oncePer } from '../../../src/memo/once-per'
import { resolveSite } from '../../../src/model/effective-site'
import type { OtherSite } from '../../../src/planning/other-site'
import { proposedContext } from '../../../src/planning/proposed-context'
import type { Answerer, Desk } from './answerer'
import { checkedAt } from './works-answers'

const contexts = oncePer((_: CheckResult) => new Map<string, TraceContext | null>())

/** One context for each check and each site beside it, since traces remember by it what they read. */
function contextOf(desk: Desk, other: OtherSite | undefined): TraceContext | null {
  const checked = desk.check()
  const known = contexts(checked)
  const key = other ? JSON.stringify(other) : ''
  const kept = known.get(key)
  const context =
    kept === undefined
      ? other
        ? contextBeside(desk, other)
        : lazyContext(desk.site, desk.baseline, desk.today, () => checked)
      : kept
  known.set(key, context)
  return context
}

function contextBeside(desk: Desk, other: OtherSite): TraceContext | null {
  const { document, catalog, baseline, today } = desk
  if ('change' in other) {
    const { delta, standing } = other.change
    const before = standing ? applyDelta(desk.site, standing, catalog.items) : desk.site
    return proposedContext(before, delta, catalog.items, today)
  }
  if ('moment' in other) {
    const then = checkedAt(desk, other.moment)
    return then && lazyContext(then.site, baseline, today, () => then.check)
  }
  const site = other.scenario === null ? baseline : resolveSite(document, catalog.items, other.scenario)
  return lazyContext(site, baseline, today, () => checkSite(site, { today }))
}

/** How a figure came about; as a difference, out of the same figure of two sites. */
export const traceAnswer: Answerer<'trace'> = ({ question, site, less }, desk) => {
  const context = contextOf(desk, site)
  const trace = context && traceValue(question, context)
  if (!trace || !less) return trace
  const other = contextOf(desk, less)
  const before = other && traceValue(question, other)
  return before && differenceOf(question, trace, before)
}

/** Whether a figure rests on something assumed, however deep. */
export const assumedAnswer: Answerer<'assumed'> = ({ question, site }, desk) => {
  const context = contextOf(desk, site)
  return context !== null && restsOnAssumption(question, context)
}

/** What is led to further down is the figure of the site in hand; that of the other is asked where it stands. */
function differenceOf(question: TraceQuestion, here: Trace, there: Trace): Trace | null {
  if (here.value === null || there.value === null) return null
  const input = (name: string, { value, unit }: Trace): TraceInput => ({
    nameKey: `trace.figures.compared.${name}`,
    value: value ?? 0,
    unit,
    origin: 'computed',
  })
  return {
    titleKey: 'trace.titles.difference',
    titleParams: { ...here.titleParams, title: here.titleKey },
    formula: 'difference',
    formulaKey: 'trace.formulas.difference',
    value: here.value - there.value,
    unit: here.unit,
    inputs: [{ ...input('here', here), trace: question }, input('there', there)],
    assumptions: Math.max(here.assumptions, there.assumptions),
  }
}
