import type { EffectivePlacement } from '../../../model/effective-site'
import { scopeOfWork } from '../../estimate/scope-of-work'
import type { EstimateLine, EstimateResult } from '../../results'
import { computed, designPowerOf, draft, idle, typed } from '../draft'
import type { TraceContext, TraceDraft, TraceInput } from '../trace-types'
import { named, planDraft } from './plan-draft'
import type { Bound, PlanQuestion } from './plan-questions'

/** How a total of the estimate came about, at its low, base or high. */
export function traceEstimate(
  { site, estimate, baseline }: TraceContext,
  { figure, at = 'base' }: Extract<PlanQuestion, { of: 'estimate' }>,
): TraceDraft | null {
  if (!estimate) return null
  const { currency } = estimate
  const about = { subject: site.site.name, params: {} }
  const total = (value: number, inputs: readonly TraceInput[]) => planDraft('sum', value, currency, about, inputs, at)
  const direct = computed('direct', directOf(estimate, at), currency, asked({ of: 'estimate', figure: 'direct' }, at))
  switch (figure) {
    case 'direct':
    case 'hardware': {
      const lines = lineInputs(estimate, figure === 'hardware' ? 'hardware' : 'facility', at)
      const value = figure === 'hardware' ? estimate.hardware[at] : directOf(estimate, at)
      return lines.length === 0 ? planDraft('idle', 0, currency, about, [], at) : total(value, lines)
    }
    case 'subtotal':
      return total(subtotalOf(estimate, at), [direct, ...indirectInputs(estimate, isService, at)])
    case 'facility':
      return total(estimate.facility[at], [direct, ...indirectInputs(estimate, () => true, at)])
    case 'bought':
    case 'all': {
      const facility = figure === 'all' ? ('facility' as const) : ('direct' as const)
      const parts = [facility, 'hardware' as const].map((part) => {
        const value = part === 'direct' ? directOf(estimate, at) : estimate[part][at]
        return computed(part, value, currency, asked({ of: 'estimate', figure: part }, at))
      })
      return total(
        parts.reduce((sum, { value }) => sum + value, 0),
        parts,
      )
    }
    case 'perMW':
      return estimate.perMW && baseline
        ? planDraft(
            'quotient',
            estimate.perMW[at],
            `${currency}/MW`,
            about,
            [
              computed('facility', estimate.facility[at], currency, asked({ of: 'estimate', figure: 'facility' }, at)),
              addedInput(site, baseline),
            ],
            at,
          )
        : planDraft('engine', null, `${currency}/MW`, about, [], at)
    case 'addedAi_MW':
      return baseline ? addedLoad(site, baseline, site.site.name) : null
  }
}

/** One indirect: a percentage of direct cost, contingency one of the subtotal. */
export function traceEstimateIndirect(
  { estimate }: TraceContext,
  { line, at = 'base' }: Extract<PlanQuestion, { of: 'estimate-indirect' }>,
): TraceDraft | null {
  const indirect = estimate?.indirects[line]
  if (!estimate || !indirect) return null
  const { currency } = estimate
  const figure = isService(indirect) ? ('direct' as const) : ('subtotal' as const)
  const base = figure === 'direct' ? directOf(estimate, at) : subtotalOf(estimate, at)
  return planDraft(
    'percentage',
    indirect.total[at],
    currency,
    named({ ...indirect, text: indirect.name }),
    [computed(figure, base, currency, asked({ of: 'estimate', figure }, at)), typed('percent', indirect.percent, '%')],
    at,
  )
}

/** Adds which of the three figures is asked; the base one goes without saying, so that equal questions stay equal. */
export const asked = <Q extends PlanQuestion>(question: Q, at: Bound): Q =>
  at === 'base' ? question : { ...question, at }

/** AI load that the scope adds, as the input of what is reckoned per MW. */
export const addedInput = (site: TraceContext['site'], baseline: TraceContext['site']): TraceInput =>
  computed('addedAi_MW', addedAi_kW(site, baseline) / 1000, 'MW', { of: 'estimate', figure: 'addedAi_MW' })

type Indirect = EstimateResult['indirects'][number]

const isService = ({ nameKey }: Indirect): boolean => nameKey !== 'estimate.indirects.contingency'

const directOf = ({ lines }: EstimateResult, at: Bound): number =>
  lines.reduce((sum, l) => sum + (l.group === 'facility' ? (l.total?.[at] ?? 0) : 0), 0)

const subtotalOf = (estimate: EstimateResult, at: Bound): number =>
  estimate.indirects.filter(isService).reduce((sum, i) => sum + i.total[at], directOf(estimate, at))

const lineInputs = ({ lines, currency }: EstimateResult, group: EstimateLine['group'], at: Bound): TraceInput[] =>
  lines.flatMap((line, i) => {
    if (line.group !== group || !line.total) return []
    const { subject, params } = named({ ...line, text: line.description })
    const question = asked({ of: 'estimate-line', line: i, figure: 'total' } as const, at)
    return [computed('line', line.total[at], currency, question, { ...params, subject })]
  })

const indirectInputs = (
  { indirects, currency }: EstimateResult,
  keep: (i: Indirect) => boolean,
  at: Bound,
): TraceInput[] =>
  indirects.flatMap((indirect, line) => {
    if (!keep(indirect)) return []
    const { subject } = named({ ...indirect, text: indirect.name })
    return [
      computed('line', indirect.total[at], currency, asked({ of: 'estimate-indirect', line } as const, at), {
        subject,
      }),
    ]
  })

const addedAi = (site: TraceContext['site'], baseline: TraceContext['site']): readonly EffectivePlacement[] =>
  scopeOfWork(site, baseline).placements.filter((p) => p.mission === 'ai' && (p.definition.load?.design_kW ?? 0) > 0)

const addedAi_kW = (site: TraceContext['site'], baseline: TraceContext['site']): number =>
  addedAi(site, baseline).reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0)

function addedLoad(site: TraceContext['site'], baseline: TraceContext['site'], subject: string): TraceDraft {
  const groups = [...Map.groupBy(addedAi(site, baseline), (p) => p.item).values()]
  if (groups.length === 0) return idle('MW', subject)
  return draft('thousands', addedAi_kW(site, baseline) / 1000, 'MW', subject, groups.map(designPowerOf))
}
