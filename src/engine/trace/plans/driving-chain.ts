import { computed, typed } from '../draft'
import type { TraceInput } from '../trace-types'
import { linkBound } from './trace-activity'
import { type PlacedActivity, placedActivity, subjectOf, type TracedPlan, WORKDAY } from './traced-plan'

/** Sums of fractional durations differ in their last digits. */
const DUST_days = 1e-6

/**
 * What holds an activity back until its earliest start, from the project start on: the durations and lags of the
 * predecessors that decide, or the date before which one of them may not begin. Their sum is the earliest start.
 */
export function drivingChain(plan: TracedPlan, placed: PlacedActivity): readonly TraceInput[] {
  const { activity, index, times, days } = placed
  const start = times.earlyStart
  if (Math.abs(start) <= DUST_days) return []
  const link = activity.after.findIndex((_, i) => Math.abs(linkBound(plan, activity.id, i) - start) <= DUST_days)
  const driver = activity.after[link]
  const subject = subjectOf(placed)
  if (!driver) return [typed('notBeforeOf', plan.notBefore[index]!, WORKDAY, subject)]
  const from = placedActivity(plan, driver.id)!
  const duration = { of: 'activity', id: driver.id, figure: 'duration' } as const
  return [
    ...drivingChain(plan, from),
    ...(driver.type[0] === 'F' ? [computed('duration', from.days, WORKDAY, duration, subjectOf(from))] : []),
    ...(driver.lag_days === 0 ? [] : [typed('lagBefore', driver.lag_days, WORKDAY, subject)]),
    ...(driver.type[1] === 'F' ? [typed('lessDurationOf', -days, WORKDAY, subject)] : []),
  ]
}
