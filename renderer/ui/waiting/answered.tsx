import './answered.css'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/translator-context'
import type { Asked } from '../../state/hooks/use-answer'
import { Button } from '../button'

interface Props<A> {
  readonly asked: Asked<A>
  /** What is being worked out, as a sentence. */
  readonly waiting: string
  /** Shown where nobody has asked yet. */
  readonly idle?: ReactNode
  children(answer: A): ReactNode
}

/** An answer of the engine: while it is worked out, once it is there, dimmed while a newer one is due, or why not. */
export function Answered<A>({ asked, waiting, idle, children }: Props<A>) {
  const { t } = useT()
  if (asked.state === 'failed')
    return (
      <div className="panel-empty" role="alert">
        <strong>{t('resilience.failed')}</strong>
        {asked.problem}
        <Button onPress={asked.ask}>{t('resilience.again')}</Button>
      </div>
    )
  if (asked.state === 'idle') return idle ?? null
  if (asked.answer === undefined)
    return (
      <output className="panel-empty">
        {waiting}
        <span className="answered-wait" aria-hidden />
      </output>
    )
  return (
    <div className="answered" data-stale={asked.state !== 'done'} aria-busy={asked.state !== 'done'}>
      {children(asked.answer)}
    </div>
  )
}
