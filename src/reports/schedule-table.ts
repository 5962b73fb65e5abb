import type { ScheduleResult } from '../engine/results'
import type { Translator } from '../i18n/translator'
import type { NoteBook } from './notes/note-book'
import { noted } from './notes/noted'
import type { TableModel } from './table-model'
import { describeActivity } from './tables/describe-activity'

/**
 * Activities with early and late dates, float and how often each was critical; durations in working days.
 * @param book notes how durations, and the dates of all, came about; without it the table has no notes
 */
export function scheduleTable(schedule: ScheduleResult, t: Translator, book?: NoteBook): TableModel {
  const durationNotes = schedule.activities.map(({ id }) =>
    noted('duration', book?.ask({ of: 'activity', id, figure: 'duration' })),
  )
  const title = (key: string): string => t.t(`reports.schedule.columns.${key}`)
  const text = (key: string, width: number) => ({ key, title: title(key), type: 'text' as const, width })
  const datesNote = book?.tell({
    title: t.t('reports.notes.dates.title'),
    value: t.t('reports.notes.dates.count', { n: schedule.activities.length }),
    formula: t.t('reports.notes.dates.formula'),
    inputs: [],
  })
  const days = (key: string) => ({ key, title: title(key), type: 'number' as const, decimals: 0, width: 10 })
  return {
    title: t.t('reports.schedule.title'),
    columns: [
      text('name', 44),
      text('phase', 9),
      days('duration'),
      { ...text('start', 12), ...noted('note', datesNote) },
      text('finish', 12),
      text('lateFinish', 12),
      days('totalFloat'),
      days('freeFloat'),
      text('critical', 9),
      { key: 'criticality', title: title('criticality'), type: 'number', decimals: 0, width: 11 },
    ],
    notes: durationNotes,
    rows: schedule.activities.map((activity) => ({
      name: describeActivity(activity, t),
      phase: activity.phase,
      duration: activity.duration_days,
      start: activity.earlyStart,
      finish: activity.earlyFinish,
      lateFinish: activity.lateFinish,
      totalFloat: activity.totalFloat_days,
      freeFloat: activity.freeFloat_days,
      critical: t.t(activity.critical ? 'reports.yes' : 'reports.no'),
      criticality: activity.criticality === undefined ? null : Math.round(activity.criticality * 100),
    })),
  }
}
