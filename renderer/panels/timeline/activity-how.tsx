import { useState } from 'react'
import { Dialog, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { ScheduleActivity } from '../../../src/engine/results'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { describeActivity } from '../../../src/reports/tables/describe-activity'
import { useT } from '../../i18n/translator-context'
import { KeepKeys } from '../../ui/keep-keys'
import { HowCard } from '../how/how-card'

const questions = {
  start: (id) => ({ of: 'activity-date', id, figure: 'earlyStart' }),
  finish: (id) => ({ of: 'activity-date', id, figure: 'earlyFinish' }),
  duration: (id) => ({ of: 'activity', id, figure: 'duration' }),
  float: (id) => ({ of: 'activity', id, figure: 'totalFloat' }),
  latest: (id) => ({ of: 'activity-date', id, figure: 'lateFinish' }),
} satisfies Record<string, (id: string) => TraceQuestion>

type Asked = keyof typeof questions

const names = Object.keys(questions) as Asked[]

/** Where the figures of one bar come from: its dates, its duration, its float. */
export function ActivityHow({ activity }: { readonly activity: ScheduleActivity }) {
  const translator = useT()
  const { t } = translator
  const [asked, setAsked] = useState<Asked>('finish')
  const [question, setQuestion] = useState<TraceQuestion>(() => questions.finish(activity.id))
  const choose = (name: Asked | undefined): void => {
    if (!name) return
    setAsked(name)
    setQuestion(questions[name](activity.id))
  }
  return (
    <KeepKeys>
      <Dialog className="how-dialog" aria-label={describeActivity(activity, translator)}>
        <ToggleButtonGroup
          className="activity-how-tabs"
          aria-label={t('ui.timeline.ask')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[asked]}
          onSelectionChange={(keys) => choose([...keys][0] as Asked | undefined)}
        >
          {names.map((name) => (
            <ToggleButton key={name} id={name} data-testid={`activity-how-${name}`}>
              {t(`ui.timeline.asked.${name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <HowCard key={asked} question={question} />
      </Dialog>
    </KeepKeys>
  )
}
