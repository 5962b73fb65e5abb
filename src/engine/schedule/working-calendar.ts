import { Temporal } from 'temporal-polyfill'
import { DocumentError } from '../../model/reading/document-error'
import { phrase } from '../../model/reading/phrase'

/** Dates against working-day offsets; offset 0 is the project's first working day. */
export interface WorkingCalendar {
  /** The first working day on or after the date that was asked for, ISO. */
  readonly start: string
  /** ISO date of a working day; `offset` is a whole number, 0 or more. */
  dateOf(offset: number): string
  /** Offset of the first working day on or after an ISO date; 0 for anything up to the start. */
  offsetOnOrAfter(date: string): number
}

export interface CalendarSettings {
  readonly start: string
  /** Working days a week, Monday first. */
  readonly workdaysPerWeek?: number | undefined
  /** ISO dates off. */
  readonly holidays?: readonly string[] | undefined
}

/** Two centuries of five-day weeks: further out there is a slip of the pen, not a plan. */
const LAST_OFFSET = 52_000

/**
 * Builds the calendar. Both directions are table look-ups; the tables grow by doubling as far as they are asked.
 * @throws DocumentError where a schedule runs beyond two centuries
 */
export function createWorkingCalendar(settings: CalendarSettings): WorkingCalendar {
  const { workdaysPerWeek = 5, holidays = [] } = settings
  const asked = Temporal.PlainDate.from(settings.start)
  const daysSinceAsked = (date: string): number =>
    asked.until(Temporal.PlainDate.from(date), { largestUnit: 'day' }).days
  const off = new Set(holidays.map(daysSinceAsked))
  const isWorkday = (day: number): boolean => (asked.dayOfWeek - 1 + day) % 7 < workdaysPerWeek && !off.has(day)

  /** Calendar day (since `asked`) of each working day, and offset of the first working day on or after each day. */
  const dayOf: number[] = []
  const offsetFrom: number[] = []
  const dates: string[] = []
  const growTo = (days: number): void => {
    while (offsetFrom.length < days) {
      const day = offsetFrom.length
      offsetFrom.push(dayOf.length)
      if (isWorkday(day)) dayOf.push(day)
    }
  }
  const dayAt = (offset: number): number => {
    if (offset > LAST_OFFSET)
      throw new DocumentError(
        'invalid-value',
        'schedule',
        phrase`the schedule runs ${Math.round(offset)} working days beyond its start`,
        'shorten the durations, lags or dates that push it there',
      )
    while (dayOf.length <= offset) growTo(Math.max(512, 2 * offsetFrom.length))
    return dayOf[offset]!
  }
  const dateOf = (offset: number): string => {
    const day = dayAt(offset)
    dates[offset] ??= asked.add({ days: day }).toString()
    return dates[offset]
  }

  return {
    start: dateOf(0),
    dateOf,
    offsetOnOrAfter(date) {
      const day = daysSinceAsked(date)
      if (day <= 0) return 0
      dayAt(Math.min(Math.floor((day * workdaysPerWeek) / 7), LAST_OFFSET + 1))
      growTo(day + 1)
      return offsetFrom[day]!
    },
  }
}
