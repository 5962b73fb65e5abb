import type { Translator } from '../../i18n/translator'
import { noted } from '../notes/noted'
import type { ReportModel } from '../report-types'
import { drawGantt, ganttHeight } from './gantt'
import type { PageFrame } from './page-frame'
import { INK } from './palette'
import { drawTable } from './table'

/** The whole Gantt chart and the table of dates and floats; nothing where there is nothing to build. */
export function drawSchedulePages(frame: PageFrame, model: ReportModel, t: Translator): void {
  const { gantt, schedule } = model
  if (!gantt || !schedule) return
  frame.section(t.t('reports.sections.schedule'), Math.min(300, ganttHeight(gantt.bars.length)))
  drawGantt(frame, gantt, t.t('reports.sections.schedule'))
  frame.y += 10
  const title = (key: string): string => schedule.columns.find((c) => c.key === key)?.title ?? key
  const startNote = schedule.columns.find((c) => c.key === 'start')?.note
  const yes = t.t('reports.yes')
  drawTable(
    frame,
    [
      { title: title('name'), share: 1 },
      { title: title('duration'), points: 40, align: 'right' },
      { title: title('start'), points: 56, align: 'right', ...noted('note', startNote) },
      { title: title('finish'), points: 56, align: 'right' },
      { title: title('lateFinish'), points: 56, align: 'right' },
      { title: title('totalFloat'), points: 34, align: 'right' },
      { title: title('critical'), points: 34 },
    ],
    schedule.rows.map((row, i) => {
      const critical = row.critical === yes
      const date = (key: string) => ({ text: t.date(String(row[key] ?? '')) })
      const days = (key: string) => ({
        text: typeof row[key] === 'number' ? t.number(row[key], 0) : t.t('reports.unknown'),
      })
      return {
        cells: [
          { text: String(row.name ?? '') },
          { ...days('duration'), ...noted('note', schedule.notes?.[i]?.duration) },
          date('start'),
          date('finish'),
          date('lateFinish'),
          days('totalFloat'),
          critical ? { text: yes, color: INK.accent, face: 'medium' as const } : { text: '' },
        ],
      }
    }),
  )
}
