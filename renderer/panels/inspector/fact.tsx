import type { ReactNode } from 'react'
import { Focusable, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { useT } from '../../i18n/translator-context'
import { How } from '../how/how'
import type { Origin } from './catalogue-origin'

interface Props {
  readonly label: string
  /** Null where it is not known: hatched, never a zero. */
  readonly value: ReactNode | null
  readonly origin?: Origin
  /** What the figure can be asked; a value that asks for itself says nothing here. */
  readonly question?: TraceQuestion
  /** True where it reads as proven, as a figure within its limit does. */
  readonly marked?: boolean
}

/** One value with its name and where it comes from. */
export function Fact({ label, value, origin, question, marked = false }: Props) {
  const { t } = useT()
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>
        {value === null ? (
          <span className="unknown-value hatched">{t('ui.unknown')}</span>
        ) : question ? (
          <How question={question} marked={marked}>
            {value}
          </How>
        ) : (
          value
        )}
        {origin && value !== null ? <OriginMark origin={origin} /> : null}
      </dd>
    </div>
  )
}

function OriginMark({ origin }: { readonly origin: Origin }) {
  const { t } = useT()
  const words =
    typeof origin === 'string'
      ? t(`ui.origin.${origin}`)
      : t('ui.origin.catalogue', { grade: origin.grade, meaning: t(`ui.origin.grades.${origin.grade}`) })
  const mark = typeof origin === 'string' ? t(`ui.origin.marks.${origin}`) : origin.grade
  return (
    <TooltipTrigger delay={300} closeDelay={0}>
      <Focusable>
        <span role="img" className="origin" aria-label={words}>
          {mark}
        </span>
      </Focusable>
      <Tooltip className="tooltip">
        <span>
          {words}
          {typeof origin === 'object' && origin.title ? (
            <>
              <br />
              {origin.title}
            </>
          ) : null}
        </span>
      </Tooltip>
    </TooltipTrigger>
  )
}
