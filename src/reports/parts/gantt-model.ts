import type { ScheduleActivity, ScheduleResult } from '../../engine/results'
import type { Translator } from '../../i18n/translator'
import { describeActivity } from '../tables/describe-activity'

export interface GanttBar {
  readonly label: string
  readonly start: string
  readonly finish: string
  /** Latest finish that leaves the end date alone. */
  readonly lateFinish: string
  readonly critical: boolean
  readonly milestone: boolean
}

/** Bars on a calendar axis; all dates ISO, `end` exclusive. */
export interface GanttModel {
  readonly start: string
  readonly end: string
  readonly ticks: readonly { readonly date: string; readonly label: string }[]
  readonly bars: readonly GanttBar[]
}

/** Every activity, in the order of its early start. */
export function ganttModel(schedule: ScheduleResult, t: Translator): GanttModel {
  return axis(
    [...schedule.activities].sort(byStart).map((a) => bar(describeActivity(a, t), [a])),
    t,
  )
}

/** One bar per kind of work, own activities apart, for the summary page. */
export function summaryGantt(schedule: ScheduleResult, t: Translator): GanttModel {
  const groups = Map.groupBy([...schedule.activities].sort(byStart), (activity) =>
    activity.kind === 'own' ? `own:${activity.id}` : activity.kind,
  )
  return axis(
    [...groups.values()].map((group) => {
      const first = group[0]!
      const kindKey = `schedule.kinds.${first.kind}`
      return bar(first.kind !== 'own' && t.has(kindKey) ? t.t(kindKey) : describeActivity(first, t), group)
    }),
    t,
  )
}

const byStart = (a: ScheduleActivity, b: ScheduleActivity): number =>
  a.earlyStart.localeCompare(b.earlyStart) || a.earlyFinish.localeCompare(b.earlyFinish)

function bar(label: string, group: readonly ScheduleActivity[]): GanttBar {
  const pick = (dates: readonly string[], last: boolean): string => [...dates].sort().at(last ? -1 : 0)!
  return {
    label,
    start: pick(
      group.map((a) => a.earlyStart),
      false,
    ),
    finish: pick(
      group.map((a) => a.earlyFinish),
      true,
    ),
    lateFinish: pick(
      group.map((a) => a.lateFinish),
      true,
    ),
    critical: group.some((a) => a.critical),
    milestone: group.every((a) => a.duration_days === 0),
  }
}

/** Whole quarters around the bars; months where the whole fits in nine of them. */
function axis(bars: readonly GanttBar[], t: Translator): GanttModel {
  const first = bars.map((b) => b.start).sort()[0] ?? '2000-01-01'
  const last =
    bars
      .map((b) => b.finish)
      .sort()
      .at(-1) ?? first
  const months = monthNumber(last) - monthNumber(first) + 1
  const step = months <= 9 ? 1 : months <= 36 ? 3 : 12
  const from = Math.floor(monthNumber(first) / step) * step
  const to = Math.floor(monthNumber(last) / step) * step + step
  const ticks: { date: string; label: string }[] = []
  for (let m = from; m < to; m += step) ticks.push({ date: monthDate(m), label: tickLabel(m, step, m === from, t) })
  return { start: monthDate(from), end: monthDate(to), ticks, bars }
}

function tickLabel(month: number, step: number, isFirst: boolean, t: Translator): string {
  const year = Math.floor(month / 12)
  const inYear = month % 12
  if (step === 12) return String(year)
  if (step === 3) {
    const quarter = t.t('reports.gantt.quarter', { n: inYear / 3 + 1 })
    return isFirst || inYear === 0 ? `${quarter} ${String(year % 100).padStart(2, '0')}` : quarter
  }
  return t.date(monthDate(month), 'monthShort')
}

const monthNumber = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1
const monthDate = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** Share of the axis at which a date lies, 0 to 1; `endOfDay` for finishes, which are last working days. */
export function ganttPosition(gantt: GanttModel, iso: string, endOfDay = false): number {
  const day = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000
  const span = day(gantt.end) - day(gantt.start)
  return Math.max(0, Math.min(1, (day(iso) + (endOfDay ? 1 : 0) - day(gantt.start)) / span))
}
