import { ChevronLeft } from 'lucide-react'
import { useState } from 'react'
import type { Trace, TraceQuestion } from '../../../src/engine/trace/trace-types'
import { traceText } from '../../../src/reports/trace/trace-text'
import { useT } from '../../i18n/translator-context'
import { Button } from '../../ui/button'
import { Working } from '../../ui/waiting/working'
import { InputRow } from './input-row'
import { useFigureText } from './use-figure-text'
import { useTrace } from './use-trace'

/** How a figure came about, one step at a time: an input that was computed leads further down, and back. */
export function HowCard({ question }: { readonly question: TraceQuestion }) {
  const { t } = useT()
  const [path, setPath] = useState<readonly TraceQuestion[]>([question])
  const asked = path.at(-1) ?? question
  const answer = useTrace(asked)
  return (
    <div className="how-card" data-testid="how-card">
      {path.length > 1 ? (
        <div>
          <Button look="link" onPress={() => setPath(path.slice(0, -1))} data-testid="how-back">
            <ChevronLeft size={14} aria-hidden />
            {t('how.back')}
          </Button>
        </div>
      ) : null}
      {answer.state === 'working' ? (
        <Working>{t('how.working')}</Working>
      ) : answer.state === 'failed' ? (
        <p className="broken">{answer.problem}</p>
      ) : answer.trace === null ? (
        <p className="muted">{t('how.none')}</p>
      ) : (
        <Steps trace={answer.trace} question={asked} onFollow={(next) => setPath([...path, next])} />
      )}
    </div>
  )
}

interface StepsProps {
  readonly trace: Trace
  readonly question: TraceQuestion
  onFollow(question: TraceQuestion): void
}

function Steps({ trace, question, onFollow }: StepsProps) {
  const translator = useT()
  const { t, has, number } = translator
  const figure = useFigureText()
  const { inputs } = trace
  return (
    <>
      <header>
        <h3>{traceText(translator, trace.titleKey, trace.titleParams)}</h3>
        <p className="how-value">{figure(trace.value, trace.unit, question)}</p>
        <p className="muted">{t(trace.formulaKey)}</p>
        {trace.noteKey && has(trace.noteKey) ? <p className="how-note">{t(trace.noteKey)}</p> : null}
      </header>
      {inputs.length > 0 ? (
        <ul className="how-inputs">
          {inputs.slice(0, MOST).map((input, i) => (
            <InputRow key={i} input={input} onFollow={onFollow} />
          ))}
        </ul>
      ) : null}
      {inputs.length > MOST ? <p className="label">{t('how.more', { count: number(inputs.length - MOST) })}</p> : null}
      <p className={trace.assumptions > 0 ? 'how-assumptions' : 'how-assumptions muted'}>
        {trace.assumptions > 0 ? <span className="how-dot" aria-hidden /> : null}
        {t('trace.ui.assumptions', { count: trace.assumptions })}
      </p>
    </>
  )
}

/** More than these nobody reads; the largest groups come first in what the engine answers. */
const MOST = 60
