import { withProductNames } from '../../i18n/product-name'
import type { Translator } from '../../i18n/translator'
import type { GapOfLoads, GapPlan, GapReport } from '../../planning/redundancy/gap-plan'
import { gapProof } from '../../reports/resilience/gap-proof'
import { columnNames, textTable } from './text-table'

/** The plans for all loads together and for each gap alone, with what is known of their price; the cheapest step by step. */
export function gapText({ site, gaps, considered }: GapReport, t: Translator): string {
  if (site.loads.length === 0) return `\n${t.t('resilience.gap.noneTitle')}\n`
  const [best] = site.plans
  const lists = [site, ...gaps]
  const rows = lists.flatMap((list, i) =>
    planRows(list, i === 0 && gaps.length > 0 ? t.t('resilience.gap.all') : null, t),
  )
  const table = textTable(
    columnNames(['for', 'plan', 'low', 'base', 'high', 'secures', 'findings'], t),
    rows,
    [2, 3, 4, 5],
  )
  if (!best) {
    const params = { count: site.loads.length, considered }
    return `\n${t.t(site.impossible ? 'resilience.gap.impossible' : 'resilience.gap.notFound', params)}\n${table}`
  }
  const proof = gapProof(best, 0, considered)
  const said = [t.t(proof.key, proof.params), ...(best.complete ? [] : [t.t('resilience.gap.incomplete')])]
  return `\n${leadOf(best, t)} ${said.join(' ')}\n${table}\n${stepTable(best, t)}`
}

function leadOf({ steps, reached, loads, total, currency }: GapPlan, t: Translator): string {
  return t.t('resilience.gap.lead', {
    steps: steps.length,
    reached: reached.length,
    loads: loads.length,
    total: t.money(total.base, currency),
    low: t.money(total.low, currency),
    high: t.money(total.high, currency),
  })
}

function planRows({ loads, plans, impossible }: GapOfLoads, title: string | null, t: Translator): string[][] {
  const rounded = (value: number): string => t.number(value, 0)
  const [first] = loads
  const name =
    title ?? (loads.length > 1 ? t.t('cli.andMore', { names: first ?? '', count: loads.length - 1 }) : (first ?? ''))
  if (plans.length === 0) return [[name, t.t(impossible ? 'cli.gap.none' : 'cli.gap.notFound'), '', '', '', '', '']]
  return plans.map(({ proof, total, complete, secured_kW, resolved, added }, i) => [
    name,
    `${i + 1}${proof.kind === 'cheapest' ? t.t('cli.gap.proven') : ''}${complete ? '' : t.t('cli.gap.notPriced')}`,
    rounded(total.low),
    rounded(total.base),
    rounded(total.high),
    `${t.number(secured_kW, 0)} kW`,
    `-${resolved.length} +${added.length}`,
  ])
}

function stepTable({ steps, currency }: GapPlan, t: Translator): string {
  const rows = steps.map(({ remedy, params, cost }, i) => [
    String(i + 1),
    t.t(`planning.gap.${remedy}`, withProductNames(t, params)),
    cost.money ? `${cost.unpriced.length > 0 ? '≥ ' : ''}${t.money(cost.money.base, currency)}` : t.t('cli.unknown'),
  ])
  return textTable(columnNames(['step', 'addition', 'cost'], t), rows, [0, 2])
}
