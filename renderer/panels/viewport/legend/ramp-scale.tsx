import { useT } from '../../../i18n/translator-context'

/** Green to orange at the limit, red beyond; the figures are the same in every metric against a limit. */
export function RampScale({ cool }: { readonly cool: boolean }) {
  const { t } = useT()
  const marks = { start: cool ? t('ui.legend.cool') : '0', near: '80 %', limit: '100 %', over: t('ui.legend.over') }
  return (
    <>
      <div className="legend-ramp" />
      <div className="legend-scale">
        {Object.entries(marks).map(([at, mark]) => (
          <span key={at} className={at}>
            {mark}
          </span>
        ))}
      </div>
    </>
  )
}
