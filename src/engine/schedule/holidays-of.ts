import italy from '../../../resources/calendars/italy.json'
import usFederal from '../../../resources/calendars/us-federal.json'
import type { ScheduleSettings } from '../../model/schedule-settings'

const calendars = { italy, 'us-federal': usFederal } as const

/** Public holidays of a shipped calendar, ISO dates; none where the document names no calendar. */
export const holidaysOf = (calendar: ScheduleSettings['calendar']): readonly string[] =>
  calendar ? calendars[calendar].holidays.map((holiday) => holiday.date) : []
