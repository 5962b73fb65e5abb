import { applyDelta } from '../../../src/commands/apply-delta'
import { checkSite } from '../../../src/engine/check-site'
import { estimateSite } from '../../../src/engine/estimate/estimate-site'
import type { CheckResult, EstimateResult } from '../../../src/engine/results'
import { restsOnAssumption } from '../../../src/engine/trace/assumptions-below'
import type { TraceContext } from '../../../src/engine/trace/trace-types'
import { traceValue } from '../../../src/engine/trace/trace-value'
import type { EffectiveSite } from '../../../src/model/effective-site'
import type { Answerer, Desk } from './answerer'
import type { ProposedChange } from './trace-request'

const contexts = new WeakMap<CheckResult, Map<string, TraceContext>>()

/** One context for each check and each change proposed to it, since traces remember by it what they read. */
function contextOf(desk: Desk, change: ProposedChange | undefined): TraceContext {
  const checked = desk.check()
  const known = contexts.get(checked) ?? new Map<string, TraceContext>()
  contexts.set(checked, known)
  const key = change ? JSON.stringify(change) : ''
  const context = known.get(key) ?? (change ? contextAfter(desk, change) : contextOn(desk, desk, () => checked))
  known.set(key, context)
  return context
}

/** Check and estimate are made only when asked for. */
function contextOn(
  { today }: Pick<Desk, 'today'>,
  { site, baseline }: Pick<Desk, 'site' | 'baseline'>,
  check: () => CheckResult,
): TraceContext {
  let checked: CheckResult | null = null
  let estimate: EstimateResult | null = null
  return {
    site,
    baseline,
    today,
    get check() {
      checked ??= check()
      return checked
    },
    get estimate() {
      estimate ??= estimateSite(site, baseline)
      return estimate
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

/** How a figure came about. */
export const traceAnswer: Answerer<'trace'> = ({ question, change }, desk) =>
  traceValue(question, contextOf(desk, change))

/** Whether a figure rests on something assumed, however deep. */
export const assumedAnswer: Answerer<'assumed'> = ({ question, change }, desk) =>
  restsOnAssumption(question, contextOf(desk, change))
