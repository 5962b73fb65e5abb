import { Button as PlainButton } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { shownSite } from '../../state/phases/shown-site'
import type { AsOf } from '../../state/slices/look-slice'
import { SeverityDot } from '../findings/severity-dot'
import { useFindingText } from '../findings/use-finding-text'
import { useMomentText } from './use-moment-text'

/** More are counted, not listed: the floor shows where they are. */
const MOST = 40

/** What is wrong at the moment shown, what is not there once all is done first; a click selects what it is about. */
export function MomentFindings({ asOf }: { readonly asOf: AsOf }) {
  const { t } = useT()
  const words = useMomentText()
  const text = useFindingText()
  const check = useApp((s) => shownSite(s).check)
  const final = useApp((s) => s.answers?.check.findings)
  const select = useApp((s) => s.select)
  const frame = useApp((s) => s.frame)
  if (!check) return null
  const inTheEnd = new Set(final?.map((f) => f.key))
  const open = check.findings.filter((f) => !f.waived && f.severity !== 'info')
  const ordered = [...open.filter((f) => !inTheEnd.has(f.key)), ...open.filter((f) => inTheEnd.has(f.key))]
  return (
    <section className="phases-note" aria-label={t('look.phases.then.title', { moment: words(asOf) })}>
      <h3 className="panel-title">
        {t('look.phases.then.title', { moment: words(asOf) })} ({open.length})
      </h3>
      <ul className="conflict-list" data-testid="moment-findings">
        {ordered.slice(0, MOST).map((finding) => (
          <li key={finding.key}>
            <PlainButton
              className="button link moment-finding"
              onPress={() => {
                select(finding.subjects)
                frame(finding.subjects)
              }}
            >
              <SeverityDot severity={finding.severity} />
              <span>{text(finding)}</span>
              {inTheEnd.has(finding.key) ? null : (
                <span className="tightest-mark">{t('look.phases.then.passing')}</span>
              )}
            </PlainButton>
          </li>
        ))}
      </ul>
      {ordered.length > MOST ? (
        <p className="muted">{t('look.phases.then.more', { count: ordered.length - MOST })}</p>
      ) : null}
    </section>
  )
}
