import { useMemo } from 'react'
import { useT } from '../../i18n/translator-context'
import { orderedFindings } from '../../state/actions/finding-actions'
import { useApp } from '../../state/hooks/use-app'
import { Fold } from '../../ui/fold'
import { SeverityDot } from '../findings/severity-dot'
import { useFindingText } from '../findings/use-finding-text'

const FEW = 6

/** What the check says about the selection. */
export function FindingsSection() {
  const { t } = useT()
  const text = useFindingText()
  const all = useApp((s) => orderedFindings(s.answers))
  const selection = useApp((s) => s.selection)
  const showFinding = useApp((s) => s.showFinding)
  const findings = useMemo(() => all.filter((f) => f.subjects.some((id) => selection.has(id))), [all, selection])
  if (findings.length === 0) return null
  return (
    <Fold title={t('ui.inspector.findings')} end={findings.length}>
      <div className="inspector-findings">
        {findings.slice(0, FEW).map((finding) => (
          <button type="button" key={finding.key} onClick={() => showFinding(finding.key)}>
            <SeverityDot severity={finding.severity} waived={finding.waived} />
            <span>{text(finding)}</span>
          </button>
        ))}
        {findings.length > FEW ? (
          <p className="muted">{t('ui.inspector.moreFindings', { count: findings.length - FEW })}</p>
        ) : null}
      </div>
    </Fold>
  )
}
