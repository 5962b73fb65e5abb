import type { EffectivePlacement } from '../../../model/effective-site'
import { scopeOfWork } from '../../estimate/scope-of-work'
import type { EstimateLine, EstimateResult } from '../../results'
import { assumed, computed, draft, idle, typed } from '../draft'
import { itemInput } from '../item-input'
import type { TraceContext, TraceDraft, TraceInput, TraceQuestion } from '../trace-types'

/** How a base figure of the estimate came about. */
export function traceEstimate(
  { site, estimate, baseline }: TraceContext,
  { figure }: Extract<TraceQuestion, { of: 'estimate' }>,
): TraceDraft | null {
  if (!estimate) return null
  const { currency } = estimate
  const subject = site.site.name
  const direct = computed('direct', directOf(estimate), currency, { of: 'estimate', figure: 'direct' })
  switch (figure) {
    case 'direct':
    case 'hardware': {
      const lines = lineInputs(estimate, figure === 'hardware' ? 'hardware' : 'facility')
      const value = figure === 'hardware' ? estimate.hardware.base : directOf(estimate)
      return lines.length === 0 ? idle(currency, subject) : draft('sum', value, currency, subject, lines)
    }
    case 'subtotal':
      return draft('sum', subtotalOf(estimate), currency, subject, [direct, ...indirectInputs(estimate, isService)])
    case 'facility':
      return draft('sum', estimate.facility.base, currency, subject, [direct, ...indirectInputs(estimate, () => true)])
    case 'perMW':
      return estimate.perMW && baseline
        ? draft('quotient', estimate.perMW.base, `${currency}/MW`, subject, [
            computed('facility', estimate.facility.base, currency, { of: 'estimate', figure: 'facility' }),
            computed('addedAi_MW', addedAi_kW(site, baseline) / 1000, 'MW', { of: 'estimate', figure: 'addedAi_MW' }),
          ])
        : draft('engine', null, `${currency}/MW`, subject, [])
    case 'addedAi_MW':
      return baseline ? addedLoad(site, baseline, subject) : null
  }
}

/** Total of one line: quantity × unit cost; unit cost: price × exchange rate × location factor. */
export function traceEstimateLine(
  { site, estimate }: TraceContext,
  { line, figure }: Extract<TraceQuestion, { of: 'estimate-line' }>,
): TraceDraft | null {
  const asked = estimate?.lines[line]
  if (!estimate || !asked) return null
  const { currency } = estimate
  const subject = asked.description
  const amount = asked[figure]
  if (!amount || !asked.unitCost) return draft('engine', null, currency, subject, [])
  if (figure === 'total')
    return draft('product', amount.base, currency, subject, [
      typed('quantity', asked.quantity, asked.unit),
      computed(
        'unitCost',
        asked.unitCost.base,
        currency,
        { of: 'estimate-line', line, figure: 'unitCost' },
        { subject },
      ),
    ])
  const unit = `${currency}/${asked.unit}`
  const placement = asked.kind === 'item' ? site.placements.find((p) => p.item === asked.item) : undefined
  const cost = placement?.definition.cost
  if (!placement || !cost)
    return draft('given', amount.base, unit, subject, [rateInput(site.estimate, asked, amount.base, unit)])
  const rate = cost.currency === site.site.currency ? 1 : (site.estimate.rates?.[cost.currency] ?? 1)
  return draft('product', amount.base, unit, subject, [
    itemInput(placement, 'cost.base', `${cost.currency}/${asked.unit}`),
    typed('exchangeRate', rate, `${currency}/${cost.currency}`),
    typed('locationFactor', site.estimate.locationFactor ?? 1, ''),
  ])
}

/** One indirect: a percentage of direct cost, contingency one of the subtotal. */
export function traceEstimateIndirect(
  { estimate }: TraceContext,
  { line }: Extract<TraceQuestion, { of: 'estimate-indirect' }>,
): TraceDraft | null {
  const asked = estimate?.indirects[line]
  if (!estimate || !asked) return null
  const { currency } = estimate
  const figure = isService(asked) ? ('direct' as const) : ('subtotal' as const)
  const base = figure === 'direct' ? directOf(estimate) : subtotalOf(estimate)
  return draft('percentage', asked.total.base, currency, asked.name, [
    computed(figure, base, currency, { of: 'estimate', figure }),
    typed('percent', asked.percent, '%'),
  ])
}

type Indirect = EstimateResult['indirects'][number]

const isService = ({ nameKey }: Indirect): boolean => nameKey !== 'estimate.indirects.contingency'

const directOf = ({ lines }: EstimateResult): number =>
  lines.reduce((sum, l) => sum + (l.group === 'facility' ? (l.total?.base ?? 0) : 0), 0)

const subtotalOf = (estimate: EstimateResult): number =>
  estimate.indirects.filter(isService).reduce((sum, i) => sum + i.total.base, directOf(estimate))

const lineInputs = ({ lines, currency }: EstimateResult, group: EstimateLine['group']): TraceInput[] =>
  lines.flatMap((line, i) =>
    line.group === group && line.total
      ? [
          computed(
            'line',
            line.total.base,
            currency,
            { of: 'estimate-line', line: i, figure: 'total' },
            { item: line.description },
          ),
        ]
      : [],
  )

const indirectInputs = ({ indirects, currency }: EstimateResult, keep: (i: Indirect) => boolean): TraceInput[] =>
  indirects.flatMap((indirect, line) =>
    keep(indirect)
      ? [computed('line', indirect.total.base, currency, { of: 'estimate-indirect', line }, { item: indirect.name })]
      : [],
  )

/** Labour, run and removal rates: the document's own, or the shipped typical ones. */
function rateInput(
  { unitPrices, removal }: TraceContext['site']['estimate'],
  line: EstimateLine,
  value: number,
  unit: string,
): TraceInput {
  const typical =
    (line.kind === 'run' && unitPrices === 'typical') || (line.kind === 'removal' && removal === 'typical')
  return typical ? assumed('typicalRate', value, unit) : typed('ownRate', value, unit)
}

const addedAi = (site: TraceContext['site'], baseline: TraceContext['site']): readonly EffectivePlacement[] =>
  scopeOfWork(site, baseline).placements.filter((p) => p.mission === 'ai' && (p.definition.load?.design_kW ?? 0) > 0)

const addedAi_kW = (site: TraceContext['site'], baseline: TraceContext['site']): number =>
  addedAi(site, baseline).reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0)

function addedLoad(site: TraceContext['site'], baseline: TraceContext['site'], subject: string): TraceDraft {
  const groups = [...Map.groupBy(addedAi(site, baseline), (p) => p.item).values()]
  if (groups.length === 0) return idle('MW', subject)
  return draft(
    'thousands',
    addedAi_kW(site, baseline) / 1000,
    'MW',
    subject,
    groups.map((group) => {
      const member = group[0]!
      return computed(
        'group',
        group.length * (member.definition.load?.design_kW ?? 0),
        'kW',
        { of: 'group', member: member.id, count: group.length, figure: 'design_kW' },
        { count: group.length, item: member.definition.name },
      )
    }),
  )
}
