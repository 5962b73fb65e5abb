import { ChevronRight } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { TraceInput, TraceQuestion } from '../../../src/engine/trace/trace-types'
import { traceText } from '../../../src/reports/trace/trace-text'
import { useT } from '../../i18n/translator-context'
import { MeasureLine } from './measure-line'
import { OriginWords } from './origin-words'
import { useFigureText } from './use-figure-text'

interface Props {
  readonly input: TraceInput
  onFollow(question: TraceQuestion): void
}

/** One figure that went into another: what it is, how much, where it comes from. */
export function InputRow({ input, onFollow }: Props) {
  const translator = useT()
  const figure = useFigureText()
  const { nameKey, nameParams, value, unit, origin, record, trace } = input
  const words = (
    <>
      <span className="how-name">{traceText(translator, nameKey, nameParams)}</span>
      <span className="how-figure">{figure(value, unit, trace)}</span>
    </>
  )
  return (
    <li data-origin={origin}>
      {trace ? (
        <Button className="how-input" onPress={() => onFollow(trace)} data-testid="how-follow">
          {words}
          <ChevronRight size={14} aria-hidden />
        </Button>
      ) : (
        <div className="how-input">{words}</div>
      )}
      {origin === 'computed' ? null : <OriginWords input={input} />}
      {record ? <MeasureLine input={input} field={record} /> : null}
    </li>
  )
}
