import type { EffectiveSite } from '../../model/effective-site'
import type { ScheduleActivity, ScheduleResult } from '../results'
import { settleFindings } from '../rules/waivers/settle-findings'
import { percentile } from '../simulation/percentile'
import type { CriticalPath } from './critical-path'
import { missingLeadTimes } from './missing-lead-times'
import { firstDay, lastDay } from './occupied-days'
import type { PlannedActivity } from './plan-activities'
import { type DurationSpread, simulateSchedule } from './simulate-schedule'
import { planSite } from './site-plan'
import type { WorkingCalendar } from './working-calendar'

/** Seed and number of draws of the simulation where the caller names none. */
export const SCHEDULE_DRAWS = { seed: 1, draws: 5000 } as const

/**
 * Dates, floats and risk of the work that a site asks for: the activities of the plan, where a scenario is open, and
 * the document's own. The project starts on the first working day on or after `schedule.start`, else `options.today`,
 * else 4 January 2027; waivers expire against `options.today`. Deterministic dates take each duration's `base`; the simulation draws from low, base, high.
 * @throws DocumentError naming a cycle, an unknown predecessor or a duplicate id
 */
export function scheduleSite(
  site: EffectiveSite,
  baseline: EffectiveSite,
  options: { readonly seed?: number; readonly draws?: number; readonly today?: string } = {},
): ScheduleResult {
  const { calendar, activities, network, path } = planSite(site, baseline, options.today)
  const findings = settleFindings(missingLeadTimes(site), site, options.today ?? '')
  if (activities.length === 0) {
    const { start } = calendar
    return { start, finish: start, p50: start, p80: start, activities: [], findings }
  }

  const { seed = SCHEDULE_DRAWS.seed, draws = SCHEDULE_DRAWS.draws } = options
  const { lastDays, criticality } = simulateSchedule(network, spreadOf(activities), { seed, draws })
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
    risk: { seed, draws },
  }
}

/** Low and high durations, as the simulation takes them. */
export const spreadOf = (activities: readonly PlannedActivity[]): DurationSpread => ({
  low: activities.map((a) => a.duration_days.low),
  high: activities.map((a) => a.duration_days.high),
})

const lastDayOf = (activities: readonly PlannedActivity[], path: CriticalPath): number =>
  activities.reduce((last, a, i) => Math.max(last, lastDay(path.times[i]!.earlyStart, a.duration_days.base)), 0)

function datesOf(
  activity: PlannedActivity,
  times: CriticalPath['times'][number],
  calendar: WorkingCalendar,
): ScheduleActivity {
  const { notBefore: _, effort: __, duration_days, ...rest } = activity
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
