import type { EffectiveSite } from '../../model/effective-site'
import { type ScheduleSettings, scheduleSettingsSchema } from '../../model/schedule-settings'
import { type ActivityNetwork, buildActivityNetwork } from './activity-network'
import { type CriticalPath, criticalPath } from './critical-path'
import { holidaysOf } from './holidays-of'
import { joinOwnActivities } from './own-activities'
import { type PlannedActivity, planActivities } from './plan-activities'
import { createWorkingCalendar, type WorkingCalendar } from './working-calendar'

/** First Monday of 2027: the project start where neither the document nor the caller names a date. */
const DEFAULT_START = '2027-01-04'

/** Activities of a site with their network and early and late times, in working days from the project start. */
export interface SitePlan {
  readonly settings: ScheduleSettings
  /** Who named the date on which it starts. */
  readonly startFrom: 'document' | 'today' | 'default'
  readonly calendar: WorkingCalendar
  readonly activities: readonly PlannedActivity[]
  /** Offset before which each activity may not start. */
  readonly notBefore: readonly number[]
  readonly network: ActivityNetwork
  readonly path: CriticalPath
}

/**
 * Plans a site: the activities of the plan and the document's own, at their `base` durations.
 * @param today ISO date on which it starts where the document names none
 * @throws DocumentError naming a cycle, an unknown predecessor or a duplicate id
 */
export function planSite(site: EffectiveSite, baseline: EffectiveSite, today: string | undefined): SitePlan {
  const settings = scheduleSettingsSchema.parse(site.schedule)
  const calendar = createWorkingCalendar({
    start: settings.start ?? today ?? DEFAULT_START,
    workdaysPerWeek: settings.workdaysPerWeek,
    holidays: [...(settings.holidays ?? []), ...holidaysOf(settings.calendar)],
  })
  const activities = joinOwnActivities(planActivities(site, baseline), settings.activities ?? [])
  const notBefore = activities.map((a) => (a.notBefore ? calendar.offsetOnOrAfter(a.notBefore) : 0))
  const network = buildActivityNetwork(
    activities.map(({ id, duration_days, after }, i) => ({
      id,
      duration_days: duration_days.base,
      after,
      notBefore: notBefore[i]!,
    })),
  )
  return {
    settings,
    startFrom: settings.start ? 'document' : today ? 'today' : 'default',
    calendar,
    activities,
    notBefore,
    network,
    path: criticalPath(network),
  }
}
