import { z } from 'zod'
import { finite, isoDate, nonNegative, range, recordId } from './fields'

export const linkSchema = z.looseObject({
  id: recordId,
  type: z.enum(['FS', 'SS', 'FF', 'SF']).optional(),
  lag_days: finite.optional(),
})

/** An activity of the document's own; durations and lags in working days. */
export const activitySchema = z.looseObject({
  id: recordId,
  name: z.string().optional(),
  duration_days: z.union([nonNegative, range]),
  after: z.array(linkSchema).default([]),
  notBefore: isoDate.optional(),
})

/** The document's `schedule`: first working day, calendar, own activities. */
export const scheduleSettingsSchema = z.looseObject({
  start: isoDate.optional(),
  /** Working days a week, Monday first. */
  workdaysPerWeek: z.int().min(1).max(7).optional(),
  holidays: z.array(isoDate).optional(),
  /** A shipped list of public holidays, taken in addition to `holidays`. */
  calendar: z.enum(['us-federal', 'italy']).optional(),
  activities: z.array(activitySchema).optional(),
  /** Owner's target date; a finish beyond it is a finding. */
  target: isoDate.optional(),
})

export type ActivityInput = z.infer<typeof activitySchema>
export type ScheduleSettings = z.infer<typeof scheduleSettingsSchema>
