import { computed, typed } from '../draft'
import type { TraceContext, TraceDraft } from '../trace-types'
import { planDraft, simulated } from './plan-draft'
import type { PlanQuestion } from './plan-questions'
import { traceDuration } from './trace-duration'
import { lateStart, traceFreeFloat } from './trace-float'
import { deviationOf, placedActivity, subjectOf, type TracedPlan, tracedPlan, WORKDAY } from './traced-plan'

/** Times and floats of an activity, in working days from the project start, and how long it takes. */
export function traceActivity(
  context: TraceContext,
  { id, figure, at = 'base' }: Extract<PlanQuestion, { of: 'activity' }>,
): TraceDraft | null {
  const plan = tracedPlan(context)
  const placed = placedActivity(plan, id)
  if (!plan || !placed) return null
  const { activity, days, times, about } = placed
  const subject = subjectOf(placed)
  const part = (of: 'start' | 'duration' | 'lateStart', value: number) =>
    computed(of, value, WORKDAY, { of: 'activity', id, figure: of }, subject)
  switch (figure) {
    case 'duration':
      return traceDuration(context, placed, at)
    case 'start':
      return planDraft('max', times.earlyStart, WORKDAY, about, [
        typed('notBefore', plan.notBefore[placed.index]!, WORKDAY),
        ...activity.after.map(({ id: from }, link) =>
          computed(
            'link',
            linkBound(plan, id, link),
            WORKDAY,
            { of: 'activity-link', id, link },
            subjectOf(placedActivity(plan, from)!),
          ),
        ),
      ])
    case 'finish':
      return planDraft('sum', times.earlyStart + days, WORKDAY, about, [
        part('start', times.earlyStart),
        part('duration', days),
      ])
    case 'lateStart':
      return lateStart(plan, placed)
    case 'lateFinish':
      return planDraft('sum', times.lateStart + days, WORKDAY, about, [
        part('lateStart', times.lateStart),
        part('duration', days),
      ])
    case 'totalFloat':
      return planDraft('difference', times.totalFloat, WORKDAY, about, [
        part('lateStart', times.lateStart),
        part('start', times.earlyStart),
      ])
    case 'freeFloat':
      return traceFreeFloat(plan, placed)
    case 'deviation':
      return planDraft(
        'triangularDeviation',
        deviationOf(activity.duration_days),
        WORKDAY,
        about,
        (['low', 'base', 'high'] as const).map((bound) =>
          computed(`range.${bound}`, activity.duration_days[bound], WORKDAY, {
            of: 'activity',
            id,
            figure: 'duration',
            ...(bound === 'base' ? {} : { at: bound }),
          }),
        ),
      )
    case 'weight': {
      const criticality = plan.simulation().criticality[placed.index]!
      const deviation = deviationOf(activity.duration_days)
      return planDraft('product', criticality * deviation, WORKDAY, about, [
        simulated('criticality', criticality, ''),
        computed('deviation', deviation, WORKDAY, { of: 'activity', id, figure: 'deviation' }, subject),
      ])
    }
  }
}

/** How early one link lets its successor start. */
export function traceActivityLink(
  context: TraceContext,
  { id, link }: Extract<PlanQuestion, { of: 'activity-link' }>,
): TraceDraft | null {
  const plan = tracedPlan(context)
  const placed = placedActivity(plan, id)
  const asked = placed?.activity.after[link]
  const from = asked ? placedActivity(plan, asked.id) : null
  if (!plan || !placed || !asked || !from) return null
  const figure = asked.type[0] === 'F' ? ('finish' as const) : ('start' as const)
  const time = from.times.earlyStart + (figure === 'finish' ? from.days : 0)
  return planDraft('sum', linkBound(plan, id, link), WORKDAY, placed.about, [
    computed(figure, time, WORKDAY, { of: 'activity', id: asked.id, figure }, subjectOf(from)),
    typed('lag', asked.lag_days, WORKDAY),
    ...(asked.type[1] === 'F' ? [typed('lessDuration', -placed.days, WORKDAY)] : []),
  ])
}

/** Earliest start that one link allows, working days from the project start. */
export function linkBound(plan: TracedPlan, id: string, link: number): number {
  const placed = placedActivity(plan, id)!
  const { id: before, type, lag_days } = placed.activity.after[link]!
  const from = placedActivity(plan, before)!
  return from.times.earlyStart + (type[0] === 'F' ? from.days : 0) + lag_days - (type[1] === 'F' ? placed.days : 0)
}
