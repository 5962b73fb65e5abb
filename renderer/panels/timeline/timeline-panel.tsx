import './timeline.css'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { How } from '../how/how'
import { Gantt } from './gantt'

/** When it is ready, and which activities decide that. */
export function TimelinePanel() {
  const { t, date, number } = useT()
  const schedule = useApp((s) => s.answers?.schedule)
  if (!schedule || schedule.activities.length === 0)
    return (
      <div className="panel-empty">
        <strong>{t('ui.timeline.noneTitle')}</strong>
        {t('ui.timeline.noneText')}
      </div>
    )
  const critical = schedule.activities.filter((a) => a.critical).length
  const figures = [
    ['start', date(schedule.start)],
    ['finish', date(schedule.finish)],
    ['p50', date(schedule.p50)],
    ['p80', date(schedule.p80)],
    ['critical', `${number(critical)} / ${number(schedule.activities.length)}`],
  ] as const
  return (
    <div className="timeline" data-testid="timeline">
      <dl className="timeline-figures">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`ui.timeline.${key}`)}</dt>
            <dd>{key === 'critical' ? value : <How question={{ of: 'schedule-date', figure: key }}>{value}</How>}</dd>
          </div>
        ))}
      </dl>
      <Gantt schedule={schedule} />
    </div>
  )
}
