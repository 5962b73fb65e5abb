import type { TraceInput, TraceSource } from '../../../src/engine/trace/trace-types'
import { sourceText } from '../../../src/reports/trace/source-text'
import { useT } from '../../i18n/translator-context'

/** Where a figure comes from: how it was got, in which source or on which day. */
export function OriginWords({ input }: { readonly input: TraceInput }) {
  const { t, date } = useT()
  const { origin, source, measured } = input
  return (
    <p className="how-origin">
      {origin === 'assumed' ? <span className="how-dot" aria-hidden /> : null}
      <span>{t(`trace.origins.${origin}`)}</span>
      {measured
        ? [date(measured.date), measured.by, measured.note].filter(Boolean).map((words) => ` · ${words}`)
        : null}
      {source ? <SourceWords source={source} /> : null}
    </p>
  )
}

function SourceWords({ source }: { readonly source: TraceSource }) {
  const translator = useT()
  const { t } = translator
  const { address, grade } = source
  const name = sourceText(source, translator)
  return (
    <>
      {' · '}
      {address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {grade ? ` · ${t('trace.ui.grade', { grade })}` : ''}
    </>
  )
}
