import { computed, typed } from '../draft'
import type { TraceContext, TraceDraft, TraceInput } from '../trace-types'
import { planDraft } from './plan-draft'
import type { PlanQuestion } from './plan-questions'
import { type PlacedActivity, placedActivity, subjectOf, type TracedPlan, tracedPlan, WORKDAY } from './traced-plan'

/** Latest start of an activity: what its successors and the project finish allow. */
export function lateStart(plan: TracedPlan, placed: PlacedActivity): TraceDraft {
  const { activity, times, about } = placed
  return planDraft('min', times.lateStart, WORKDAY, about, [
    ...(plan.successors.get(activity.id) ?? []).map((successor) => successorInput(plan, placed, successor, 'latest')),
    computed('latestAlone', plan.path.finish - placed.days, WORKDAY, {
      of: 'activity-successor',
      id: activity.id,
      successor: '',
      link: 0,
      figure: 'latest',
    }),
  ])
}

/** Free float: the smallest slack to a successor, to the project finish where there is none. */
export function traceFreeFloat(plan: TracedPlan, placed: PlacedActivity): TraceDraft {
  const { activity, times, about } = placed
  const successors = plan.successors.get(activity.id) ?? []
  return planDraft(
    'min',
    times.freeFloat,
    WORKDAY,
    about,
    successors.length > 0
      ? successors.map((successor) => successorInput(plan, placed, successor, 'slack'))
      : [
          computed('slackAlone', slackToFinish(plan, placed), WORKDAY, {
            of: 'activity-successor',
            id: activity.id,
            successor: '',
            link: 0,
            figure: 'slack',
          }),
        ],
  )
}

/** What one successor allows; without a successor's id, what the project finish allows. */
export function traceActivitySuccessor(
  context: TraceContext,
  { id, successor, link, figure }: Extract<PlanQuestion, { of: 'activity-successor' }>,
): TraceDraft | null {
  const plan = tracedPlan(context)
  const placed = placedActivity(plan, id)
  if (!plan || !placed) return null
  const own = subjectOf(placed)
  const { days, times, about } = placed
  const after = placedActivity(plan, successor)
  const start = computed('start', times.earlyStart, WORKDAY, { of: 'activity', id, figure: 'start' }, own)
  const duration = computed('duration', days, WORKDAY, { of: 'activity', id, figure: 'duration' }, own)
  if (!after) {
    const finish = computed('projectFinish', plan.path.finish, WORKDAY, { of: 'schedule', figure: 'length' })
    return figure === 'latest'
      ? planDraft('difference', plan.path.finish - days, WORKDAY, about, [finish, duration])
      : planDraft('difference', slackToFinish(plan, placed), WORKDAY, about, [finish, start, duration])
  }
  const asked = after.activity.after[link]
  if (!asked) return null
  const [late, early] = asked.type[1] === 'F' ? (['lateFinish', 'finish'] as const) : (['lateStart', 'start'] as const)
  const of = figure === 'latest' ? late : early
  const time = timeOf(after, figure, asked.type[1] === 'F')
  return planDraft('difference', boundOf(plan, placed, successor, link, figure), WORKDAY, about, [
    computed(of, time, WORKDAY, { of: 'activity', id: successor, figure: of }, subjectOf(after)),
    typed('lag', asked.lag_days, WORKDAY),
    ...(asked.type[0] === 'F' ? [duration] : []),
    ...(figure === 'slack' ? [start] : []),
  ])
}

function successorInput(
  plan: TracedPlan,
  placed: PlacedActivity,
  { id: successor, link }: { readonly id: string; readonly link: number },
  figure: 'latest' | 'slack',
): TraceInput {
  return computed(
    figure === 'latest' ? 'latestBefore' : 'slackBefore',
    boundOf(plan, placed, successor, link, figure),
    WORKDAY,
    { of: 'activity-successor', id: placed.activity.id, successor, link, figure },
    subjectOf(placedActivity(plan, successor)!),
  )
}

const timeOf = ({ times, days }: PlacedActivity, figure: 'latest' | 'slack', finish: boolean): number =>
  (figure === 'latest' ? times.lateStart : times.earlyStart) + (finish ? days : 0)

function boundOf(
  plan: TracedPlan,
  placed: PlacedActivity,
  successor: string,
  link: number,
  figure: 'latest' | 'slack',
): number {
  const after = placedActivity(plan, successor)!
  const { type, lag_days } = after.activity.after[link]!
  const latest = timeOf(after, figure, type[1] === 'F') - lag_days - (type[0] === 'F' ? placed.days : 0)
  return figure === 'latest' ? latest : latest - placed.times.earlyStart
}

const slackToFinish = ({ path }: TracedPlan, { times, days }: PlacedActivity): number =>
  path.finish - times.earlyStart - days
