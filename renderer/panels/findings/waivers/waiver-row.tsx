import type { WaiverStanding } from '../../../../src/engine/rules/waivers/waiver-standings'
import { useT } from '../../../i18n/translator-context'
import { useApp } from '../../../state/hooks/use-app'
import { Button } from '../../../ui/button'
import { isLapsed } from '../lines/panel-lines'
import { RuleButton } from '../rule-button'
import { useWithdraw } from './use-withdraw'

interface Props {
  readonly standing: WaiverStanding
  /** What people call the thing of an id. */
  labelOf(this: void, id: string): string
  readonly top_px: number
}

/** One waiver: what it accepts and why, who said so and when, until when, and whether it still holds. */
export function WaiverRow({ standing: held, labelOf, top_px }: Props) {
  const { t, date } = useT()
  const halls = useApp((s) => s.effective.halls)
  const scenarios = useApp((s) => s.document.scenarios)
  const select = useApp((s) => s.select)
  const withdraw = useWithdraw()
  const { waiver, standing, findings } = held
  const scope = waiver.scope ?? 'finding'
  const names = waiver.subjects.map(labelOf)
  const hall = waiver.hall === undefined ? '' : (halls.get(waiver.hall)?.name ?? waiver.hall)
  const about =
    scope === 'hall'
      ? t('findings.waivers.inHall', { hall })
      : scope === 'site' || names.length === 0
        ? t('findings.wholeSite')
        : names.length > 2
          ? `${names[0]} +${names.length - 1}`
          : names.join(', ')
  const scenario = scenarios?.find((s) => s.id === waiver.scenario)
  const state = t(`findings.waivers.standing.${standing}`, {
    count: findings.length,
    scenario: scenario?.name ?? waiver.scenario ?? t('findings.waivers.baseline'),
    date: waiver.expires ? date(waiver.expires) : '',
  })
  const said = [waiver.author, waiver.date ? date(waiver.date) : undefined].filter((w) => w !== undefined).join(', ')
  return (
    <tr
      className="finding-line waiver-line"
      style={{ transform: `translateY(${top_px}px)` }}
      onClick={() => select(waiver.subjects)}
      data-testid="waiver-row"
      data-standing={standing}
    >
      <td className="finding-rule">
        <RuleButton rule={waiver.rule} tabbable={false} />
      </td>
      <td className="truncate" title={names.join(', ')}>
        {about}
      </td>
      <td className="truncate" title={waiver.reason}>
        {waiver.reason}
      </td>
      <td className="truncate muted" title={said}>
        {said}
      </td>
      <td className="truncate muted">
        {waiver.expires ? t('findings.waivers.until', { date: date(waiver.expires) }) : t('findings.waivers.always')}
      </td>
      <td className={`truncate ${isLapsed(held) ? 'warned' : 'muted'}`} title={state}>
        {state}
      </td>
      <td className="finding-actions">
        <Button look="link" onPress={() => withdraw(waiver)} data-testid="waiver-withdraw">
          {t('findings.waivers.withdraw')}
        </Button>
      </td>
    </tr>
  )
}
