import { scheduleSettingsSchema } from '../../../model/schedule-settings'
import { buildActivityNetwork } from '../../schedule/activity-network'
import { type CriticalPath, criticalPath } from '../../schedule/critical-path'
import { holidaysOf } from '../../schedule/holidays-of'
import { joinOwnActivities } from '../../schedule/own-activities'
import { type PlannedActivity, planActivities } from '../../schedule/plan-activities'
import { createWorkingCalendar } from '../../schedule/working-calendar'
import { assumed, computed, draft, typed } from '../draft'
import { itemInput } from '../item-input'
import type { TraceContext, TraceDraft, TraceInput, TraceQuestion } from '../trace-types'

/** Working days of a lead-time week, as the interchange format reads it. */
const daysPerWeek = 5
const unit = 'workday'

/** When an activity starts or finishes, in working days from the project start, or how long it takes. */
export function traceActivity(
  context: TraceContext,
  { id, figure }: Extract<TraceQuestion, { of: 'activity' }>,
): TraceDraft | null {
  const plan = planOf(context)
  const at = plan?.indexOf.get(id)
  if (!plan || at === undefined) return null
  const activity = plan.activities[at]!
  const duration = activity.duration_days.base
  const start = plan.path.times[at]!.earlyStart
  if (figure === 'duration') return durationOf(context, activity)
  if (figure === 'finish')
    return draft('sum', start + duration, unit, activity.name, [
      computed('start', start, unit, { of: 'activity', id, figure: 'start' }, { subject: activity.name }),
      computed('duration', duration, unit, { of: 'activity', id, figure: 'duration' }, { subject: activity.name }),
    ])
  return draft('max', start, unit, activity.name, [
    typed('notBefore', plan.notBefore[at]!, unit),
    ...activity.after.map((link, i) =>
      computed('link', linkBound(plan, activity, i), unit, { of: 'activity-link', id, link: i }, { subject: link.id }),
    ),
  ])
}

/** How early one link lets its successor start. */
export function traceActivityLink(
  context: TraceContext,
  { id, link }: Extract<TraceQuestion, { of: 'activity-link' }>,
): TraceDraft | null {
  const plan = planOf(context)
  const activity = plan?.activities[plan.indexOf.get(id) ?? -1]
  const asked = activity?.after[link]
  if (!plan || !activity || !asked) return null
  const from = plan.indexOf.get(asked.id)!
  const figure = asked.type[0] === 'F' ? ('finish' as const) : ('start' as const)
  const { earlyStart } = plan.path.times[from]!
  const time = figure === 'finish' ? earlyStart + plan.activities[from]!.duration_days.base : earlyStart
  return draft('sum', linkBound(plan, activity, link), unit, activity.name, [
    computed(figure, time, unit, { of: 'activity', id: asked.id, figure }, { subject: plan.activities[from]!.name }),
    typed('lag', asked.lag_days, unit),
    ...(asked.type[1] === 'F' ? [typed('lessDuration', -activity.duration_days.base, unit)] : []),
  ])
}

interface Plan {
  readonly activities: readonly PlannedActivity[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly notBefore: readonly number[]
  readonly path: CriticalPath
}

const plans = new WeakMap<TraceContext, Plan>()

function planOf(context: TraceContext): Plan | null {
  const { site, baseline, today } = context
  if (!baseline) return null
  const known = plans.get(context)
  if (known) return known
  const settings = scheduleSettingsSchema.parse(site.schedule)
  const activities = joinOwnActivities(planActivities(site, baseline), settings.activities ?? [])
  const start = settings.start ?? today
  const calendar =
    start === undefined
      ? null
      : createWorkingCalendar({
          start,
          workdaysPerWeek: settings.workdaysPerWeek,
          holidays: [...(settings.holidays ?? []), ...holidaysOf(settings.calendar)],
        })
  const notBefore = activities.map((a) => (a.notBefore && calendar ? calendar.offsetOnOrAfter(a.notBefore) : 0))
  const network = activities.map((a, i) => ({
    id: a.id,
    duration_days: a.duration_days.base,
    after: a.after,
    notBefore: notBefore[i]!,
  }))
  const plan: Plan = {
    activities,
    indexOf: new Map(activities.map((a, i) => [a.id, i])),
    notBefore,
    path: criticalPath(buildActivityNetwork(network)),
  }
  plans.set(context, plan)
  return plan
}

function linkBound(plan: Plan, activity: PlannedActivity, link: number): number {
  const { id, type, lag_days } = activity.after[link]!
  const from = plan.indexOf.get(id)!
  const { earlyStart } = plan.path.times[from]!
  const time = type[0] === 'F' ? earlyStart + plan.activities[from]!.duration_days.base : earlyStart
  return time + lag_days - (type[1] === 'F' ? activity.duration_days.base : 0)
}

/** An own activity says so itself; procurement takes the longest lead time; the rest comes from hours and crews. */
function durationOf({ site }: TraceContext, activity: PlannedActivity): TraceDraft {
  const days = activity.duration_days.base
  const given = (input: TraceInput): TraceDraft => draft('given', days, unit, activity.name, [input])
  if (activity.kind === 'own') return given(typed('ownDuration', days, unit))
  const longest = site.placements.find(
    (p) =>
      activity.kind === 'procurement' &&
      site.added.has(p.id) &&
      activity.id.replace(/@.+$/, '') === `procure:${p.definition.category}` &&
      (p.definition.leadTime_weeks?.base ?? Number.NaN) * daysPerWeek === days,
  )
  if (!longest) return given(assumed('crewDuration', days, unit))
  return draft('product', days, unit, activity.name, [
    itemInput(longest, 'leadTime_weeks.base', 'weeks'),
    typed('daysPerWeek', daysPerWeek, ''),
  ])
}
