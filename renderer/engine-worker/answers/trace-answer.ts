import { applyDelta } from '../../../src/commands/apply-delta'
import { checkSite } from '../../../src/engine/check-site'
import { estimateSite } from '../../../src/engine/estimate/estimate-site'
import type { CheckResult, EstimateResult, Finding } from '../../../src/engine/results'
import { scheduleSite } from '../../../src/engine/schedule/schedule-site'
import { restsOnAssumption } from '../../../src/engine/trace/assumptions-below'
import type { Trace, TraceContext, TraceInput, TraceQuestion } from '../../../src/engine/trace/trace-types'
import { traceValue } from '../../../src/engine/trace/trace-value'
import { type EffectiveSite, resolveSite } from '../../../src/model/effective-site'
import type { OtherSite, ProposedChange } from '../../../src/planning/other-site'
import type { Answerer, Desk } from './answerer'
import { checkedAt } from './works-answers'

const contexts = new WeakMap<CheckResult, Map<string, TraceContext | null>>()

/** One context for each check and each site beside it, since traces remember by it what they read. */
function contextOf(desk: Desk, other: OtherSite | undefined): TraceContext | null {
  const checked = desk.check()
  const known = contexts.get(checked) ?? new Map<string, TraceContext | null>()
  contexts.set(checked, known)
  const key = other ? JSON.stringify(other) : ''
  const kept = known.get(key)
  const context =
    kept === undefined ? (other ? contextBeside(desk, other) : contextOn(desk, desk, () => checked)) : kept
  known.set(key, context)
  return context
}

function contextBeside(desk: Desk, other: OtherSite): TraceContext | null {
  const { document, catalog, baseline, today } = desk
  if ('change' in other) return contextAfter(desk, other.change)
  if ('moment' in other) {
    const then = checkedAt(desk, other.moment)
    return then && contextOn(desk, { site: then.site, baseline }, () => then.check)
  }
  const site = other.scenario === null ? baseline : resolveSite(document, catalog.items, other.scenario)
  return contextOn(desk, { site, baseline }, () => checkSite(site, { today }))
}

/** Check, estimate and schedule are made only when asked for. */
function contextOn(
  { today }: Pick<Desk, 'today'>,
  { site, baseline }: Pick<Desk, 'site' | 'baseline'>,
  check: () => CheckResult,
): TraceContext {
  let checked: CheckResult | null = null
  let estimate: EstimateResult | null = null
  let findings: readonly Finding[] | null = null
  return {
    site,
    baseline,
    today,
    get check() {
      checked ??= check()
      return checked
    },
    get estimate() {
      estimate ??= estimateSite(site, baseline, { today })
      return estimate
    },
    get schedule() {
      // Its findings are the same whatever is drawn; percentiles are drawn where they are asked for.
      findings ??= scheduleSite(site, baseline, { today, draws: 1 }).findings ?? []
      return { findings }
    },
  }
}

/** The site as it would be, whose cost is that of the change alone. */
function contextAfter(desk: Desk, { delta, standing }: ProposedChange): TraceContext {
  const { items } = desk.catalog
  const baseline = standing ? applyDelta(desk.site, standing, items) : desk.site
  const after = applyDelta(baseline, delta, items)
  const gone = new Set(delta.removePlacements)
  const added = new Set((delta.addPlacements ?? []).map(({ id }) => id))
  const site: EffectiveSite = {
    ...after,
    added,
    // What the works bring anyway is no part of what the change costs.
    placements: after.placements.map((p) =>
      p.status === 'new' && !added.has(p.id) ? { ...p, status: 'existing' } : p,
    ),
    removed: baseline.placements.filter(({ id }) => gone.has(id)),
  }
  return contextOn(desk, { site, baseline }, () => checkSite(after, { today: desk.today }))
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
