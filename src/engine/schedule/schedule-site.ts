import type { EffectiveSite } from '../../model/effective-site'
import { type ScheduleSettings, scheduleSettingsSchema } from '../../model/schedule-settings'
import type { ScheduleActivity, ScheduleResult } from '../results'
import { percentile } from '../simulation/percentile'
import { buildActivityNetwork, type NetworkActivity } from './activity-network'
import { type CriticalPath, criticalPath } from './critical-path'
import { holidaysOf } from './holidays-of'
import { missingLeadTimes } from './missing-lead-times'
import { firstDay, lastDay } from './occupied-days'
import { joinOwnActivities } from './own-activities'
import { type PlannedActivity, planActivities } from './plan-activities'
import { simulateSchedule } from './simulate-schedule'
import { createWorkingCalendar, type WorkingCalendar } from './working-calendar'

/** First Monday of 2027: the project start where neither the document nor the caller names a date. */
const DEFAULT_START = '2027-01-04'

/**
 * Dates, floats and risk of the work that a site asks for: the activities of the plan, where a scenario is open, and
 * the document's own. The project starts on the first working day on or after `schedule.start`, else `options.today`,
 * else 4 January 2027. Deterministic dates take each duration's `base`; the simulation draws from low, base, high.
 * @throws DocumentError naming a cycle, an unknown predecessor or a duplicate id
 */
export function scheduleSite(
  site: EffectiveSite,
  baseline: EffectiveSite,
  options: { readonly seed?: number; readonly draws?: number; readonly today?: string } = {},
): ScheduleResult {
  const settings = scheduleSettingsSchema.parse(site.schedule)
  const calendar = calendarOf(settings, options.today)
  const activities = joinOwnActivities(planActivities(site, baseline), settings.activities ?? [])
  const findings = missingLeadTimes(site)
  if (activities.length === 0) {
    const { start } = calendar
    return { start, finish: start, p50: start, p80: start, activities: [], findings }
  }

  const network = buildActivityNetwork(activities.map((activity) => toNetwork(activity, calendar)))
  const path = criticalPath(network)
  const { lastDays, criticality } = simulateSchedule(
    network,
    { low: activities.map((a) => a.duration_days.low), high: activities.map((a) => a.duration_days.high) },
    { seed: options.seed ?? 1, draws: options.draws ?? 5000 },
  )
  return {
    start: calendar.start,
    finish: calendar.dateOf(lastDayOf(activities, path)),
    p50: calendar.dateOf(percentile(lastDays, 0.5)),
    p80: calendar.dateOf(percentile(lastDays, 0.8)),
    activities: activities.map((activity, index) => ({
      ...datesOf(activity, path.times[index]!, calendar),
      criticality: criticality[index]!,
    })),
    findings,
  }
}

function calendarOf(settings: ScheduleSettings, today: string | undefined): WorkingCalendar {
  return createWorkingCalendar({
    start: settings.start ?? today ?? DEFAULT_START,
    workdaysPerWeek: settings.workdaysPerWeek,
    holidays: [...(settings.holidays ?? []), ...holidaysOf(settings.calendar)],
  })
}

const toNetwork = (activity: PlannedActivity, calendar: WorkingCalendar): NetworkActivity => ({
  id: activity.id,
  duration_days: activity.duration_days.base,
  after: activity.after,
  notBefore: activity.notBefore ? calendar.offsetOnOrAfter(activity.notBefore) : 0,
})

const lastDayOf = (activities: readonly PlannedActivity[], path: CriticalPath): number =>
  activities.reduce((last, a, i) => Math.max(last, lastDay(path.times[i]!.earlyStart, a.duration_days.base)), 0)

function datesOf(
  activity: PlannedActivity,
  times: CriticalPath['times'][number],
  calendar: WorkingCalendar,
): ScheduleActivity {
  const { notBefore: _, duration_days, ...rest } = activity
  const dates = (start: number): readonly [string, string] => [
    calendar.dateOf(firstDay(start)),
    calendar.dateOf(lastDay(start, duration_days.base)),
  ]
  const [earlyStart, earlyFinish] = dates(times.earlyStart)
  const [lateStart, lateFinish] = dates(times.lateStart)
  return {
    ...rest,
    duration_days: duration_days.base,
    earlyStart,
    earlyFinish,
    lateStart,
    lateFinish,
    totalFloat_days: times.totalFloat,
    freeFloat_days: times.freeFloat,
    critical: times.critical,
  }
}
