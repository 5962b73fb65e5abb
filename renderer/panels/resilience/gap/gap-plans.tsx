import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { AskedFigure } from '../../../../src/planning/other-site'
import type { GapFinding, GapOfLoads, GapPlan } from '../../../../src/planning/redundancy/gap-plan'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'
import { oneOfList } from '../../../ui/one-of-list'
import { useFigureMenu } from '../../context-menu/use-figure-menu'
import { useNames } from '../placement-link'
import { mergeSteps } from './merge-steps'

interface Props {
  /** All loads together first, then each gap alone. */
  readonly lists: readonly GapOfLoads[]
  /** `LIST.PLACE`. */
  readonly chosen: string
  onChoose(key: string): void
}

/** The plans of every gap, cheapest first, to choose from. */
export function GapPlans({ lists, chosen, onChoose }: Props) {
  const { t } = useT()
  const format = useFormat()
  const nameOf = useNames()
  const menu = useFigureMenu((element) => figuresOf(lists, element.closest<HTMLElement>('[data-key]')?.dataset.key))
  const titleOf = ({ loads }: GapOfLoads): string =>
    loads.length > 1
      ? t('resilience.andMore', { name: nameOf(loads[0]!), count: loads.length - 1 })
      : nameOf(loads[0] ?? '')
  return (
    <section className="resilience-plan-list scroll" aria-label={t('resilience.gap.plans')} {...menu}>
      <ListBox
        aria-label={t('resilience.gap.plans')}
        {...oneOfList(chosen, onChoose)}
        disabledKeys={lists.flatMap(({ plans }, i) => (plans.length === 0 ? [`${i}.none`] : []))}
      >
        {lists.map((list, i) => (
          <ListBoxSection key={i} id={`list-${i}`}>
            <Header>
              <span className="truncate">{i === 0 && lists.length > 1 ? t('resilience.gap.all') : titleOf(list)}</span>
              <span className="end">{format.power(list.load_kW)}</span>
            </Header>
            {list.plans.map((plan, place) => (
              <PlanItem key={place} id={`${i}.${place}`} plan={plan} place={place} />
            ))}
            {list.plans.length === 0 ? (
              <ListBoxItem id={`${i}.none`} className="option">
                <span className="muted">{t(list.impossible ? 'resilience.gap.never' : 'resilience.gap.none')}</span>
              </ListBoxItem>
            ) : null}
          </ListBoxSection>
        ))}
      </ListBox>
    </section>
  )
}

/** What an option says of its plan, each of the site with all of the plan made; of a gap, what its loads draw. */
function figuresOf(lists: readonly GapOfLoads[], key = ''): readonly AskedFigure[] {
  const [list, place] = key.split('.').map(Number)
  const plan = lists[list ?? -1]?.plans[place ?? -1]
  if (!plan) return []
  const { steps, resolved, added } = plan
  const site = { change: { delta: mergeSteps(steps) } }
  const reached = steps.flatMap((step) => step.reaches)
  const keysOf = (findings: readonly GapFinding[]): readonly string[] => findings.map((f) => f.key)
  return [
    { nameKey: 'resilience.gap.cost', question: { of: 'estimate', figure: 'bought' }, site },
    { nameKey: 'resilience.gap.asked.secures', question: { of: 'loads', ids: reached, figure: 'design_kW' } },
    { nameKey: 'resilience.gap.asked.supply', question: { of: 'supply', ids: reached }, site },
    { nameKey: 'resilience.gap.asked.gone', question: { of: 'findings', keys: keysOf(resolved) } },
    { nameKey: 'resilience.gap.asked.come', question: { of: 'findings', keys: keysOf(added) }, site },
  ]
}

function PlanItem({ id, plan, place }: { readonly id: string; readonly plan: GapPlan; readonly place: number }) {
  const { t, money, number } = useT()
  const format = useFormat()
  const { total, currency, complete, resolved, added, secured_kW, proof } = plan
  const name =
    place > 0
      ? t('resilience.gap.place', { place: place + 1 })
      : t(proof.kind === 'cheapest' ? 'resilience.gap.cheapest' : 'resilience.gap.works')
  const cost = `${complete ? '' : '≥ '}${money(total.base, currency)}`
  return (
    <ListBoxItem
      id={id}
      className="option resilience-plan"
      textValue={`${name}, ${cost}`}
      data-testid={`gap-plan-${id}`}
    >
      <span className="truncate">{name}</span>
      <strong className="end">{cost}</strong>
      <span className="muted truncate">{t('resilience.gap.secures', { power: format.power(secured_kW) })}</span>
      <span className="muted end">
        {t('resilience.gap.findings', { gone: number(resolved.length, 0), come: number(added.length, 0) })}
      </span>
    </ListBoxItem>
  )
}
