import italy from '../../../../resources/calendars/italy.json'
import usFederal from '../../../../resources/calendars/us-federal.json'
import { firstDay, lastDay } from '../../schedule/occupied-days'
import { percentile } from '../../simulation/percentile'
import { assumed, computed, typed } from '../draft'
import type { TraceContext, TraceDraft, TraceInput } from '../trace-types'
import { drivingChain } from './driving-chain'
import { planDraft, simulated } from './plan-draft'
import type { PlanQuestion } from './plan-questions'
import { deviationOf, placedActivity, subjectOf, type TracedPlan, tracedPlan, WORKDAY } from './traced-plan'

/** Unit of a day of the calendar: days since 1 January 1970. */
const DATE = 'date'
const DAY_ms = 86_400_000
/** Working days of a week where the project says nothing. */
const USUAL_WEEK = 5
const calendars = { italy, 'us-federal': usFederal } as const

/** Activities that move the finish most; more nobody compares. */
const DRIVERS = 8

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY_ms

/**
 * A date: the project's first working day, the chain of durations and lags that leads to it, and the days off on the
 * way. A finish is the last working day of its task.
 */
export function traceActivityDate(
  context: TraceContext,
  { id, figure }: Extract<PlanQuestion, { of: 'activity-date' }>,
): TraceDraft | null {
  const plan = tracedPlan(context)
  const placed = placedActivity(plan, id)
  if (!plan || !placed) return null
  const { days, times, about } = placed
  const late = figure.startsWith('late')
  const start = late ? times.lateStart : times.earlyStart
  const finish = figure.endsWith('Finish')
  const own = computed('duration', days, WORKDAY, { of: 'activity', id, figure: 'duration' }, subjectOf(placed))
  const way: TraceInput[] = [
    ...(late
      ? [computed('lateStart', start, WORKDAY, { of: 'activity', id, figure: 'lateStart' }, subjectOf(placed))]
      : drivingChain(plan, placed)),
    ...(finish && days > 0 ? [own] : []),
  ]
  const offset = finish ? lastDay(start, days) : firstDay(start)
  return planDraft('calendar', dayNumber(plan.calendar.dateOf(offset)), DATE, about, [
    startInput(plan),
    ...way,
    ...rounding(way, offset, finish && days > 0),
    ...daysOff(plan, offset),
  ])
}

/** Length of the project in working days: the latest early finish. */
export function traceSchedule(context: TraceContext): TraceDraft | null {
  const plan = tracedPlan(context)
  if (!plan || plan.activities.length === 0) return null
  const about = { subject: context.site.site.name, params: {} }
  return planDraft(
    'max',
    plan.path.finish,
    WORKDAY,
    about,
    plan.activities.map(({ id }, i) =>
      computed(
        'finish',
        plan.path.times[i]!.earlyStart + plan.activities[i]!.duration_days.base,
        WORKDAY,
        { of: 'activity', id, figure: 'finish' },
        subjectOf(placedActivity(plan, id)!),
      ),
    ),
  )
}

/** Start, finish or a percentile of the finish of the whole project. */
export function traceScheduleDate(
  context: TraceContext,
  { figure }: Extract<PlanQuestion, { of: 'schedule-date' }>,
): TraceDraft | null {
  const plan = tracedPlan(context)
  if (!plan) return null
  const about = { subject: context.site.site.name, params: {} }
  if (figure === 'start' || plan.activities.length === 0)
    return planDraft('given', dayNumber(plan.calendar.start), DATE, about, [startInput(plan)])
  const finish = finishInput(plan)
  if (figure === 'finish') return planDraft('given', finish.value, DATE, about, [finish])
  const fraction = figure === 'p50' ? 0.5 : 0.8
  const { lastDays, criticality } = plan.simulation()
  const reach = Math.sqrt((fraction * (1 - fraction)) / lastDays.length)
  const error = (percentile(lastDays, fraction + reach) - percentile(lastDays, fraction - reach)) / 2
  const drivers = plan.activities
    .map((activity, i) => ({ id: activity.id, weight: criticality[i]! * deviationOf(activity.duration_days) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, DRIVERS)
  return planDraft('percentile', dayNumber(plan.calendar.dateOf(percentile(lastDays, fraction))), DATE, about, [
    finish,
    simulated('fraction', fraction * 100, '%'),
    simulated('draws', plan.drawn.draws, ''),
    simulated('seed', plan.drawn.seed, ''),
    simulated('standardError', error, WORKDAY),
    ...drivers.map(({ id, weight }) =>
      computed(
        'weight',
        weight,
        WORKDAY,
        { of: 'activity', id, figure: 'weight' },
        subjectOf(placedActivity(plan, id)!),
      ),
    ),
  ])
}

/** The activity that ends last, by its date. */
function finishInput(plan: TracedPlan): TraceInput {
  const lastDays = plan.activities.map((a, i) => lastDay(plan.path.times[i]!.earlyStart, a.duration_days.base))
  const last = lastDays.indexOf(Math.max(...lastDays))
  const { id } = plan.activities[last]!
  const placed = placedActivity(plan, id)!
  return computed(
    'finishDate',
    dayNumber(plan.calendar.dateOf(lastDays[last]!)),
    DATE,
    { of: 'activity-date', id, figure: 'earlyFinish' },
    subjectOf(placed),
  )
}

const startInput = ({ calendar, startFrom }: TracedPlan): TraceInput =>
  startFrom === 'document'
    ? typed('projectStart', dayNumber(calendar.start), DATE)
    : assumed(startFrom === 'today' ? 'projectStartToday' : 'projectStartUsual', dayNumber(calendar.start), DATE)

/** A task is over on its last day, not on the one after it; parts of days count as the day in which they fall. */
function rounding(way: readonly TraceInput[], offset: number, finish: boolean): readonly TraceInput[] {
  const last = finish ? [typed('lastDayIncluded', -1, WORKDAY)] : []
  const rest = offset - way.reduce((sum, { value }) => sum + value, 0) + (finish ? 1 : 0)
  return Math.abs(rest) > 1e-6 ? [...last, typed('wholeDays', rest, WORKDAY)] : last
}

/** Free weekdays and holidays between the project start and a working day. */
function daysOff({ calendar, settings }: TracedPlan, offset: number): readonly TraceInput[] {
  const [from, to] = [dayNumber(calendar.start), dayNumber(calendar.dateOf(offset))]
  const perWeek = settings.workdaysPerWeek ?? USUAL_WEEK
  let weekends = 0
  for (let day = from; day < to; day++) if ((new Date(day * DAY_ms).getUTCDay() + 6) % 7 >= perWeek) weekends++
  const holidays = to - from - offset - weekends
  const named = settings.calendar && calendars[settings.calendar].source
  return [
    ...(weekends > 0 ? [typed('weekends', weekends, 'day', { perWeek })] : []),
    ...(holidays > 0
      ? [{ ...typed('holidays', holidays, 'day'), ...(named ? { source: { title: named.title } } : {}) }]
      : []),
  ]
}
