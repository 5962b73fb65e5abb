import type { NotChecked } from '../../../src/engine/rules/not-checked'
import { notCheckedReason } from '../../../src/reports/tables/not-checked-reason'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { RuleButton } from './rule-button'

interface Props {
  readonly row: NotChecked
  /** What people call the thing of an id. */
  labelOf(this: void, id: string): string
  readonly top_px: number
}

/** One thing that was not checked, and why. A click selects what went unchecked. */
export function NotCheckedRow({ row, labelOf, top_px }: Props) {
  const translator = useT()
  const { t, has } = translator
  const select = useApp((s) => s.select)
  const { rule, subjects } = row
  const title = has(`rules.${rule}.title`) ? t(`rules.${rule}.title`) : rule
  const where = subjects.map(labelOf)
  const sentence = `${title}: ${notCheckedReason(row, translator)}`
  return (
    <tr
      className="finding-line unchecked-line"
      style={{ transform: `translateY(${top_px}px)` }}
      onClick={() => select(subjects)}
      data-testid="not-checked-row"
      data-rule={rule}
    >
      <td className="finding-rule">
        <RuleButton rule={rule} tabbable={false} />
      </td>
      <td className="truncate" title={where.join(', ')}>
        {where.length > 2 ? `${where[0]} +${where.length - 1}` : where.join(', ') || t('findings.wholeSite')}
      </td>
      <td className="truncate" title={sentence}>
        {sentence}
      </td>
    </tr>
  )
}
