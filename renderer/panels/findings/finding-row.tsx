import type { Finding } from '../../../src/engine/results'
import { findingStandard, findingStandardInFull } from '../../../src/reports/tables/finding-standard'
import { findingKind } from '../../../src/reports/tables/measured-in'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/use-app'
import { Button } from '../../ui/button'
import { SeverityDot } from './severity-dot'
import { useFindingText } from './use-finding-text'

interface Props {
  readonly finding: Finding
  readonly labels: ReadonlyMap<string, string>
  /** Where the line stands in the scrolled list, pixels. */
  readonly top_px: number
  onWithdraw(finding: Finding): void
}

/** One finding: where, what, how much against which limit, and who says so. */
export function FindingRow({ finding, labels, top_px, onWithdraw }: Props) {
  const translator = useT()
  const { t } = translator
  const text = useFindingText()
  const format = useFormat()
  const chosen = useApp((s) => s.finding === finding.key)
  const showFinding = useApp((s) => s.showFinding)
  const setDialog = useApp((s) => s.setDialog)
  const sentence = text(finding)
  const where = finding.subjects.map((id) => labels.get(id) ?? id)
  const figure = (value: number | null) =>
    value === null ? '–' : format.inUnit(value, finding.unit, findingKind(finding))
  return (
    <tr
      aria-current={chosen}
      style={{ transform: `translateY(${top_px}px)` }}
      className={`finding-line${chosen ? ' chosen' : ''}${finding.waived ? ' waived' : ''}`}
      onClick={() => showFinding(finding.key)}
      onDoubleClick={() => showFinding(finding.key, true)}
      data-testid="finding-row"
      data-rule={finding.rule}
      data-key={finding.key}
    >
      <td className="finding-rule">
        <SeverityDot severity={finding.severity} waived={finding.waived} />
        <span className="mono truncate" title={finding.rule}>
          {finding.rule}
        </span>
      </td>
      <td className="truncate" title={where.join(', ')}>
        {where.length > 2 ? `${where[0]} +${where.length - 1}` : where.join(', ') || t('ui.findings.site')}
      </td>
      <td className="truncate" title={sentence}>
        {sentence}
      </td>
      <td className="number value">{figure(finding.value)}</td>
      <td className="number">{figure(finding.limit)}</td>
      <td className="truncate muted" title={findingStandardInFull(finding, translator)}>
        {findingStandard(finding, translator)}
      </td>
      <td style={{ textAlign: 'right' }}>
        {finding.waived ? (
          <Button look="link" onPress={() => onWithdraw(finding)}>
            {t('ui.findings.reopen')}
          </Button>
        ) : (
          <Button look="link" onPress={() => setDialog({ type: 'waive', finding })} data-testid="finding-waive">
            {t('ui.findings.waive')}
          </Button>
        )}
      </td>
    </tr>
  )
}
