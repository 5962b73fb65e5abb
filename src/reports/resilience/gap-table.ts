import { withProductNames } from '../../i18n/product-name'
import type { Translator } from '../../i18n/translator'
import type { NoteBook } from '../notes/note-book'
import { notedRows } from '../notes/noted-rows'
import type { TableModel } from '../table-model'
import { gapProof } from './gap-proof'
import { groupName } from './group-name'
import type { ReportGap } from './report-resilience'

/** What closes the gap and what it costs, in a sentence with its caveat. */
export function gapLead(gap: ReportGap, t: Translator): string {
  if (gap.steps.length === 0)
    return t.t(gap.impossible ? 'resilience.gap.impossible' : 'resilience.gap.notFound', {
      count: gap.loads.length,
      considered: gap.considered,
    })
  const money = (value: number): string => t.money(value, gap.currency)
  const lead = t.t('resilience.gap.lead', {
    steps: gap.steps.length,
    reached: gap.reached.length,
    loads: gap.loads.length,
    total: money(gap.total.base),
    low: money(gap.total.low),
    high: money(gap.total.high),
  })
  const proof = gapProof(gap, 0, gap.considered)
  const incomplete = gap.complete ? [] : [t.t('resilience.gap.incomplete')]
  return [lead, t.t(proof.key, proof.params), ...incomplete, t.t('resilience.gap.caveat')].join(' ')
}

const none = { questions: {} }

/** The additions in the order in which they are to be made; an addition without a price says so. */
export function gapTable(
  gap: ReportGap,
  nameOf: (id: string) => string,
  t: Translator,
  ask?: NoteBook['ask'],
): TableModel {
  return {
    title: t.t('resilience.views.gap'),
    columns: [
      { key: 'step', title: t.t('resilience.gap.step'), type: 'number', width: 5 },
      { key: 'addition', title: t.t('resilience.gap.addition'), type: 'text', width: 48 },
      { key: 'cost', title: t.t('resilience.gap.cost'), type: 'number', width: 14 },
      { key: 'reaches', title: t.t('resilience.gap.reaches'), type: 'text', width: 34 },
    ],
    rows: gap.steps.map(({ remedy, params, cost, reaches }, i) => ({
      step: t.number(i + 1, 0),
      addition: t.t(`planning.gap.${remedy}`, withProductNames(t, params)),
      cost: cost.money ? `${cost.unpriced.length > 0 ? '≥ ' : ''}${t.money(cost.money.base, gap.currency)}` : null,
      reaches: reaches.length > 0 ? groupName(reaches, nameOf, t) : t.t('resilience.gap.paves'),
    })),
    notes: notedRows(
      gap.steps.map(({ of }) => (of ? { questions: { cost: { of: 'estimate', figure: 'bought' } }, of } : none)),
      ask,
    ),
  }
}
