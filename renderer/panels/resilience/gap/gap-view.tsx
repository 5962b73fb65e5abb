import { useState } from 'react'
import type { GapFinding, GapOfLoads, GapPlan, GapReport } from '../../../../src/planning/redundancy/gap-plan'
import { gapProof } from '../../../../src/reports/resilience/gap-proof'
import { useT } from '../../../i18n/translator-context'
import { useAnswer } from '../../../state/hooks/use-answer'
import { Button } from '../../../ui/button'
import { ScrollArea } from '../../../ui/scroll-area'
import { Answered } from '../../../ui/waiting/answered'
import { PlanCost } from './gap-cost'
import { GapPlans } from './gap-plans'
import { GapSteps } from './gap-steps'

/** The additions that bring loads to their class, cheapest first; each plan can be seen on the floor and made. */
export function GapView() {
  const { t } = useT()
  const asked = useAnswer('gap', {}, 'on-demand')
  return (
    <Answered
      asked={asked}
      waiting={t('resilience.gap.waiting')}
      idle={
        <div className="panel-empty">
          <strong>{t('resilience.gap.idleTitle')}</strong>
          {t('resilience.gap.idleText')}
          <Button look="primary" onPress={asked.ask} data-testid="ask-gap">
            {t('resilience.gap.ask')}
          </Button>
        </div>
      }
    >
      {(report) => <Report report={report} />}
    </Answered>
  )
}

function Report({ report }: { readonly report: GapReport }) {
  const { t } = useT()
  const [wished, choose] = useState('0.0')
  const { site, gaps, considered } = report
  if (site.loads.length === 0)
    return (
      <div className="panel-empty">
        <strong>{t('resilience.gap.noneTitle')}</strong>
        {t('resilience.gap.noneText')}
      </div>
    )
  const lists: readonly GapOfLoads[] = [site, ...gaps]
  const chosen = planAt(lists, wished) ?? planAt(lists, '0.0')
  if (!chosen)
    return (
      <div className="panel-empty">
        <strong>{t('resilience.gap.helplessTitle')}</strong>
        {t(site.impossible ? 'resilience.gap.impossible' : 'resilience.gap.notFound', {
          count: site.loads.length,
          considered,
        })}
      </div>
    )
  return (
    <div className="resilience-plans">
      <GapPlans lists={lists} chosen={chosen.key} onChoose={choose} />
      <ScrollArea label={t('resilience.views.gap')}>
        <Lead plan={chosen.plan} place={chosen.place} considered={considered} />
        <GapSteps key={chosen.key} plan={chosen.plan} name={chosen.key} />
      </ScrollArea>
    </div>
  )
}

/** The plan that a key of the list names: which gap, and which of its plans. */
function planAt(lists: readonly GapOfLoads[], key: string) {
  const [list, place] = key.split('.').map(Number)
  const plan = lists[list ?? 0]?.plans[place ?? 0]
  return plan ? { key, plan, place: place ?? 0 } : null
}

interface LeadProps {
  readonly plan: GapPlan
  readonly place: number
  readonly considered: number
}

function Lead({ plan, place, considered }: LeadProps) {
  const { t, money } = useT()
  const proof = gapProof(plan, place, considered)
  const errors = plan.added.filter((f) => f.severity === 'error')
  const rulesOf = (findings: readonly GapFinding[]): string =>
    [...new Set(findings.map((f) => t(`rules.${f.rule}.title`)))].join(', ')
  return (
    <p className="resilience-lead">
      <PlanCost plan={plan}>
        {t('resilience.gap.lead', {
          steps: plan.steps.length,
          reached: plan.reached.length,
          loads: plan.loads.length,
          total: money(plan.total.base, plan.currency),
          low: money(plan.total.low, plan.currency),
          high: money(plan.total.high, plan.currency),
        })}
      </PlanCost>{' '}
      <span data-testid="gap-proof">{t(proof.key, proof.params)}</span>{' '}
      {plan.complete ? null : <span className="warned">{t('resilience.gap.incomplete')} </span>}
      {errors.length > 0 ? (
        <span className="warned">{t('resilience.gap.errors', { count: errors.length, rules: rulesOf(errors) })} </span>
      ) : null}
      <span className="muted">
        {plan.resolved.length > 0 ? `${t('resilience.gap.gone', { rules: rulesOf(plan.resolved) })}. ` : null}
        {plan.added.length > errors.length
          ? `${t('resilience.gap.come', { rules: rulesOf(plan.added.filter((f) => f.severity !== 'error')) })}. `
          : null}
        {t('resilience.gap.caveat')}
      </span>
    </p>
  )
}
