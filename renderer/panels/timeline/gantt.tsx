import { scaleTime } from 'd3-scale'
import { useMemo, useRef } from 'react'
import type { ScheduleActivity, ScheduleResult } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'
import { ScrollArea } from '../../ui/scroll-area'
import { useSize } from '../../ui/use-size'
import { GanttAsks } from './gantt-asks'

const ROW_px = 22
const NAMES_px = 270
const AXIS_px = 34
const DAY_ms = 86_400_000

const time = (iso: string) => Date.parse(`${iso}T00:00:00Z`)
/** A finish date is the last working day: its bar reaches to the end of that day. */
const endOf = (iso: string) => time(iso) + DAY_ms

/** Activities over months; critical ones in the accent, float as a dotted tail, today and the finish as lines. */
export function Gantt({ schedule }: { readonly schedule: ScheduleResult }) {
  const { t, date, number } = useT()
  const holder = useRef<HTMLElement>(null)
  const { width } = useSize(holder)
  const activities = useMemo(
    () =>
      [...schedule.activities].sort(
        (a, b) => a.earlyStart.localeCompare(b.earlyStart) || a.earlyFinish.localeCompare(b.earlyFinish),
      ),
    [schedule],
  )
  const words = (a: ScheduleActivity): string =>
    t('ui.timeline.activity', {
      name: a.nameKey ? t(a.nameKey, a.nameParams) : a.name,
      start: date(a.earlyStart),
      finish: date(a.earlyFinish),
      days: number(a.duration_days),
      float: number(a.totalFloat_days),
    })
  const today = Date.now()
  const last = Math.max(endOf(schedule.finish), endOf(schedule.p80))
  const x = scaleTime()
    .domain([time(schedule.start), last + 12 * DAY_ms])
    .range([NAMES_px, Math.max(NAMES_px + 300, width - 20)])
  const marks = [
    ...(today > time(schedule.start) && today < last ? [{ kind: 'today', at: today }] : []),
    { kind: 'finish', at: endOf(schedule.finish) },
    ...(schedule.p80 !== schedule.finish ? [{ kind: 'p80', at: endOf(schedule.p80) }] : []),
  ]
  const right = x.range()[1]! + 20
  const height = activities.length * ROW_px
  const months = x.ticks(Math.max(2, Math.floor((right - NAMES_px) / 90)))
  return (
    <ScrollArea label={t('ui.timeline.chart')} className="gantt" areaRef={holder}>
      <svg className="gantt-axis" width={right} height={AXIS_px} aria-hidden="true">
        <Months months={months} x={x} />
        {marks.map(({ kind, at }) => (
          <text
            key={kind}
            className={`gantt-mark-name ${kind}`}
            x={x(at) + (kind === 'p80' ? 3 : -3)}
            y={AXIS_px - 4}
            textAnchor={kind === 'p80' ? 'start' : 'end'}
          >
            {t(`ui.timeline.marks.${kind}`)}
          </text>
        ))}
      </svg>
      <div className="gantt-body">
        <svg className="gantt-rows" width={right} height={height} aria-hidden="true">
          {months.map((month) => (
            <line key={+month} className="gantt-grid" x1={x(month)} x2={x(month)} y2={height} />
          ))}
          {activities.map((activity, i) => (
            <Activity key={activity.id} activity={activity} y={i * ROW_px} x={(at) => x(at)} />
          ))}
          {marks.map(({ kind, at }) => (
            <line key={kind} className={`gantt-mark ${kind}`} x1={x(at)} x2={x(at)} y2={height} />
          ))}
        </svg>
        <GanttAsks
          activities={activities}
          rowHeight={ROW_px}
          width={right}
          barAt={(a) => x(time(a.earlyStart))}
          words={words}
        />
      </div>
    </ScrollArea>
  )
}

function Months({ months, x }: { readonly months: readonly Date[]; readonly x: (at: Date) => number }) {
  const { date } = useT()
  return months.map((month) => (
    <text key={+month} className="gantt-month" x={x(month) + 4} y={14}>
      {date(month.toISOString(), 'monthShort')}
    </text>
  ))
}

interface ActivityProps {
  readonly activity: ScheduleActivity
  readonly y: number
  readonly x: (at: number) => number
}

function Activity({ activity: a, y, x }: ActivityProps) {
  const { t } = useT()
  const name = a.nameKey ? t(a.nameKey, a.nameParams) : a.name
  const from = x(time(a.earlyStart))
  const milestone = a.duration_days === 0
  const to = milestone ? from : Math.max(from + 2, x(endOf(a.earlyFinish)))
  const middle = y + ROW_px / 2
  const look = a.critical ? 'gantt-bar critical' : 'gantt-bar'
  const shown = name.length > 40 ? `${name.slice(0, 39)}…` : name
  return (
    <g className="gantt-row">
      <text className="gantt-name" x={16} y={middle + 4}>
        {shown}
      </text>
      {a.totalFloat_days > 0 && !milestone ? (
        <line className="gantt-float" x1={to} x2={x(endOf(a.lateFinish))} y1={middle} y2={middle} />
      ) : null}
      {milestone ? (
        <path className={look} d={`M${from} ${middle - 6}l6 6-6 6-6-6z`} />
      ) : (
        <rect className={look} x={from} y={middle - 5} width={to - from} height={10} rx={2} />
      )}
    </g>
  )
}
