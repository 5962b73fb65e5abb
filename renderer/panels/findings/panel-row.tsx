import type { Finding } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'
import { FindingRow } from './finding-row'
import { FoldRow } from './fold-row'
import type { PanelLine, SectionName } from './lines/panel-lines'
import { NotCheckedRow } from './not-checked-row'
import { SeverityDot } from './severity-dot'
import { WaiverRow } from './waivers/waiver-row'

interface Props {
  readonly line: PanelLine
  /** What people call the thing of an id. */
  labelOf(this: void, id: string): string
  readonly top_px: number
  onToggleGroup(id: string): void
  onToggleSection(name: SectionName): void
  onWithdraw(finding: Finding): void
  onFixed(finding: Finding): void
}

/** One line of the panel, whatever it is. */
export function PanelRow(props: Props) {
  const { line, labelOf, top_px, onToggleGroup, onToggleSection, onWithdraw, onFixed } = props
  const { t, number } = useT()
  switch (line.type) {
    case 'finding': {
      const names = line.finding.subjects.map(labelOf)
      const where = names.join(', ')
      const places = names.length > 2 ? `${names[0]} +${names.length - 1}` : where
      return <FindingRow {...{ where, places, top_px, onWithdraw, onFixed }} finding={line.finding} />
    }
    case 'group':
      return (
        <FoldRow
          open={line.open}
          top_px={top_px}
          onToggle={() => onToggleGroup(line.id)}
          testId="finding-group"
          figures={[{ nameKey: 'findings.asked.count', question: { of: 'findings', keys: line.keys } }]}
        >
          <SeverityDot severity={line.severity} waived={line.waived} />
          <span className="truncate">{line.name}</span>
          <span className="badge">{number(line.count)}</span>
        </FoldRow>
      )
    case 'section':
      return (
        <FoldRow
          open={line.open}
          top_px={top_px}
          onToggle={() => onToggleSection(line.name)}
          testId={`section-${line.name}`}
        >
          <span className="truncate">{t(`findings.sections.${line.name}`)}</span>
          <span className="badge">{number(line.count)}</span>
          {line.lapsed > 0 ? (
            <span className="warned">{t('findings.waivers.lapsed', { count: line.lapsed })}</span>
          ) : null}
        </FoldRow>
      )
    case 'waiver':
      return <WaiverRow standing={line.standing} labelOf={labelOf} top_px={top_px} />
    case 'notChecked':
      return <NotCheckedRow row={line.row} labelOf={labelOf} top_px={top_px} />
  }
}
