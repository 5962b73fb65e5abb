import { withProductNames } from '../../../../src/i18n/product-name'
import type { GapPlan, GapStep } from '../../../../src/planning/redundancy/gap-plan'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'
import { useApp } from '../../../state/hooks/use-app'
import { Button } from '../../../ui/button'
import { TableHead } from '../../../ui/table-head'
import { How } from '../../how/how'
import { PlacementLink } from '../placement-link'
import { StepCost } from './gap-cost'
import { useGapSteps } from './use-gap-steps'

interface Props {
  readonly plan: GapPlan
  /** Tells the plan apart from the others of the list. */
  readonly name: string
}

/** The additions of a plan in the order in which they are to be made. */
export function GapSteps({ plan, name }: Props) {
  const { t } = useT()
  const steps = useGapSteps(plan, name)
  return (
    <table className="table" data-testid="gap-table">
      <TableHead
        columns={[
          { name: t('resilience.gap.step'), className: 'number' },
          t('resilience.gap.addition'),
          { name: t('resilience.gap.cost'), className: 'number' },
          t('resilience.gap.reaches'),
          { name: t('resilience.gap.do'), unseen: true },
        ]}
      />
      <tbody>
        {plan.steps.map((step, i) => (
          <StepRow
            key={i}
            step={step}
            number={i + 1}
            plan={plan}
            shown={steps.isShown(i + 1)}
            onShow={() => steps.show(i + 1)}
            onApply={() => steps.apply(i + 1)}
          />
        ))}
      </tbody>
    </table>
  )
}

interface StepProps {
  readonly step: GapStep
  readonly number: number
  readonly plan: GapPlan
  readonly shown: boolean
  onShow(): void
  onApply(): void
}

function StepRow({ step, number: place, plan, shown, onShow, onApply }: StepProps) {
  const { currency } = plan
  const translator = useT()
  const { t, money, number } = translator
  const format = useFormat()
  const placements = useApp((s) => s.effective.placements)
  const reached = new Set(step.reaches)
  const reached_kW = placements.reduce(
    (sum, p) => sum + (reached.has(p.id) ? (p.definition.load?.design_kW ?? 0) : 0),
    0,
  )
  return (
    <tr data-hover aria-current={shown}>
      <td className="number">{number(place, 0)}</td>
      <td>{t(`planning.gap.${step.remedy}`, withProductNames(translator, step.params))}</td>
      {step.cost.money ? (
        <td className="number strong" title={step.cost.unpriced.join(', ')}>
          {step.cost.unpriced.length > 0 ? '≥ ' : ''}
          <StepCost plan={plan} place={place}>
            {money(step.cost.money.base, currency)}
          </StepCost>
        </td>
      ) : (
        <td className="number unknown">{t('ui.unknown')}</td>
      )}
      <td>
        {step.reaches.length > 0 ? (
          <>
            <PlacementLink ids={step.reaches} />{' '}
            <span className="muted">
              <How question={{ of: 'loads', ids: step.reaches, figure: 'design_kW' }}>{format.power(reached_kW)}</How>
            </span>
          </>
        ) : (
          <span className="muted">{t('resilience.gap.paves')}</span>
        )}
      </td>
      <td className="number resilience-do">
        <span className="resilience-actions">
          <Button look="link" aria-pressed={shown} onPress={onShow} data-testid={`gap-show-${place}`}>
            {t(shown ? 'resilience.gap.hide' : 'resilience.gap.show')}
          </Button>
          <Button look="link" onPress={onApply} data-testid={`gap-apply-${place}`}>
            {place === 1 ? t('resilience.gap.apply') : t('resilience.gap.applyTo', { number: place })}
          </Button>
        </span>
      </td>
    </tr>
  )
}
