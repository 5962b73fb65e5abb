import { PencilRuler } from 'lucide-react'
import { memo, useMemo } from 'react'
import type { Finding } from '../../../src/engine/results'
import { findingStandard, findingStandardInFull } from '../../../src/reports/tables/finding-standard'
import { findingKind } from '../../../src/reports/tables/measured-in'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { useRowMenu } from '../context-menu/use-row-menu'
import { How } from '../how/how'
import { FindingActions } from './finding-actions'
import { RuleButton } from './rule-button'
import { SeverityDot } from './severity-dot'
import { useFindingText } from './use-finding-text'

interface Props {
  readonly finding: Finding
  /** What people call its subjects: all of them, and as many as the line has room for. */
  readonly where: string
  readonly places: string
  /** Where the line stands in the scrolled list, pixels. */
  readonly top_px: number
  onWithdraw(finding: Finding): void
  /** A fix was applied: the finding is about to go. */
  onFixed(finding: Finding): void
}

/**
 * One finding: where, what, how much against which limit, who says so, and what can be done about it. With its buttons it
 * is dear to draw, so it is drawn anew only where something in it changed.
 */
export const FindingRow = memo(function FindingRow(props: Props) {
  const { finding, where, places, top_px, onWithdraw, onFixed } = props
  const translator = useT()
  const { t } = translator
  const text = useFindingText()
  const about = useMemo(() => ({ of: 'finding', key: finding.key }) as const, [finding.key])
  const chosen = useApp((s) => s.finding === finding.key)
  const concerned = useApp(({ selection }) => selection.size > 0 && finding.subjects.some((id) => selection.has(id)))
  const showFinding = useApp((s) => s.showFinding)
  const sentence = text(finding)
  const { regradedFrom } = finding.params
  const menu = useRowMenu(about, () => showFinding(finding.key))
  return (
    <tr
      aria-current={chosen}
      style={{ transform: `translateY(${top_px}px)` }}
      className={`finding-line${chosen ? ' chosen' : ''}${concerned ? ' concerned' : ''}${finding.waived ? ' waived' : ''}`}
      onClick={() => showFinding(finding.key)}
      onDoubleClick={() => showFinding(finding.key, true)}
      // The second press of a double click would choose a word of the sentence.
      onMouseDown={(event) => event.detail > 1 && event.preventDefault()}
      onContextMenu={menu.onContextMenu}
      onKeyDown={menu.onKeyDown}
      data-testid="finding-row"
      data-rule={finding.rule}
      data-key={finding.key}
    >
      <td className="finding-rule">
        <SeverityDot severity={finding.severity} waived={finding.waived} />
        <RuleButton rule={finding.rule} tabbable={chosen} />
        {regradedFrom === undefined ? null : (
          <PencilRuler
            size={12}
            role="img"
            aria-label={t('findings.regraded', { severity: t(`ui.findings.severity.${regradedFrom}`) })}
          />
        )}
      </td>
      <td className="truncate" title={where}>
        {places || t('ui.findings.site')}
      </td>
      <td className="truncate" title={sentence}>
        {sentence}
      </td>
      <td className="number value">
        <FindingFigure finding={finding} figure="value" tabbable={chosen} />
      </td>
      <td className="number">
        <FindingFigure finding={finding} figure="limit" tabbable={chosen} />
      </td>
      <td className="truncate muted" title={findingStandardInFull(finding, translator)}>
        {findingStandard(finding, translator)}
      </td>
      <td className="finding-actions">
        <FindingActions finding={finding} tabbable={chosen} onWithdraw={onWithdraw} onFixed={onFixed} />
      </td>
    </tr>
  )
})

interface FigureProps {
  readonly finding: Finding
  readonly figure: 'value' | 'limit'
  readonly tabbable: boolean
}

/** Value or limit, which can be asked how it came about. */
function FindingFigure({ finding, figure, tabbable }: FigureProps) {
  const format = useFormat()
  const amount = finding[figure]
  if (amount === null) return '–'
  return (
    <How question={{ of: 'finding', key: finding.key, figure }} tabbable={tabbable}>
      {format.inUnit(amount, finding.unit, findingKind(finding))}
    </How>
  )
}
