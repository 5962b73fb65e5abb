import { withProductNames } from '../../i18n/product-name'
import type { Translator } from '../../i18n/translator'
import type { GapOfLoads, GapPlan, GapReport } from '../../planning/redundancy/gap-plan'
import { gapProof } from '../../reports/resilience/gap-proof'
import { textTable } from './text-table'

/** The plans for all loads together and for each gap alone, with what is known of their price; the cheapest step by step. */
export function gapText({ site, gaps, considered }: GapReport, t: Translator): string {
  if (site.loads.length === 0) return `\n${t.t('resilience.gap.noneTitle')}\n`
  const [best] = site.plans
  const lists = [site, ...gaps]
  const rows = lists.flatMap((list, i) => planRows(list, i === 0 && gaps.length > 0 ? t.t('resilience.gap.all') : null))
  const table = textTable(['for', 'plan', 'low', 'base', 'high', 'secures', 'findings'], rows, [2, 3, 4, 5])
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

const rounded = (value: number): string => Math.round(value).toLocaleString('en')

function planRows({ loads, plans, impossible }: GapOfLoads, title: string | null): string[][] {
  const [first] = loads
  const name = title ?? (loads.length > 1 ? `${first} and ${loads.length - 1} more` : (first ?? ''))
  if (plans.length === 0) return [[name, impossible ? 'none, proven' : 'none found', '', '', '', '', '']]
  return plans.map(({ proof, total, complete, secured_kW, resolved, added }, i) => [
    name,
    `${i + 1}${proof.kind === 'cheapest' ? ', proven' : ''}${complete ? '' : ', not all priced'}`,
    rounded(total.low),
    rounded(total.base),
    rounded(total.high),
    `${secured_kW.toFixed(0)} kW`,
    `-${resolved.length} +${added.length}`,
  ])
}

function stepTable({ steps, currency }: GapPlan, t: Translator): string {
  const rows = steps.map(({ remedy, params, cost }, i) => [
    String(i + 1),
    t.t(`planning.gap.${remedy}`, withProductNames(t, params)),
    cost.money ? `${cost.unpriced.length > 0 ? '≥ ' : ''}${t.money(cost.money.base, currency)}` : 'unknown',
  ])
  return textTable(['step', 'addition', 'cost'], rows, [0, 2])
}
