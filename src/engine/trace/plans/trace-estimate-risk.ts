import riskDrivers from '../../../../resources/cost/risk-drivers.json'
import { totalOf } from '../../estimate/cost-scope'
import { percentileStandardError } from '../../estimate/summarize-draws'
import type { Money } from '../../results'
import { computed, typed } from '../draft'
import type { TraceContext, TraceDraft, TraceInput } from '../trace-types'
import { type CapexDraws, capexDraws } from './capex-draws'
import { named, planDraft, shipped, simulated } from './plan-draft'
import type { Percentile, PlanQuestion } from './plan-questions'
import { addedInput } from './trace-estimate'

const bounds = ['low', 'base', 'high'] as const
const fractions: Readonly<Record<Percentile, number>> = { p10: 0.1, p50: 0.5, p80: 0.8, p90: 0.9 }

/**
 * A percentile of a total: the draws, how sure it is, and what moves it, the strongest first. Its standard error and
 * each driver's swing are read off the same draws.
 */
export function traceEstimateRisk(
  context: TraceContext,
  { money, figure }: Extract<PlanQuestion, { of: 'estimate-risk' }>,
): TraceDraft | null {
  const { site, baseline, estimate } = context
  if (!estimate || !baseline) return null
  const { currency } = estimate
  const about = { subject: site.site.name, params: {} }
  const value = estimate[money]?.[figure] ?? null
  if (value === null) return null
  if (money === 'perMW')
    return planDraft('quotient', value, `${currency}/MW`, about, [
      computed('facility', estimate.facility[figure], currency, { of: 'estimate-risk', money: 'facility', figure }),
      addedInput(site, baseline),
    ])
  const drawn = capexDraws(context)
  if (!drawn) return planDraft('engine', value, currency, about, [])
  return planDraft('percentile', value, currency, about, [
    simulated('fraction', fractions[figure] * 100, '%'),
    simulated('draws', drawn.draws, ''),
    simulated('seed', drawn.seed, ''),
    simulated('standardError', percentileStandardError(drawn.simulation[money], fractions[figure]), currency),
    ...drawn
      .driversOf(money)
      .map(({ id, nameKey, swing }) =>
        computed(
          'driver',
          swing,
          currency,
          { of: 'estimate-driver', money, driver: id },
          { subject: driverName(id, nameKey, context) },
        ),
      ),
  ])
}

/** What a driver was drawn between, and where that range comes from. */
export function traceEstimateDriver(
  context: TraceContext,
  { money, driver }: Extract<PlanQuestion, { of: 'estimate-driver' }>,
): TraceDraft | null {
  const drawn = capexDraws(context)
  const found = drawn?.driverOf(money, driver)
  if (!drawn || !found || !context.estimate) return null
  const { currency } = context.estimate
  const about = named({ text: driverName(driver, found.nameKey, context) })
  return planDraft('swing', found.swing, currency, about, rangeOf(driver, drawn, context))
}

/** Low, base or high of all that is bought on one market. */
export function traceEstimateMarket(
  context: TraceContext,
  { market, at }: Extract<PlanQuestion, { of: 'estimate-market' }>,
): TraceDraft | null {
  const drawn = capexDraws(context)
  if (!drawn || !context.estimate) return null
  const { currency } = context.estimate
  const lines = drawn.scope.lines.flatMap((costed, i) => (costed.market === market ? [{ ...costed, i }] : []))
  return planDraft(
    'sum',
    totalOf(lines)[at],
    currency,
    named({ text: `estimate.drivers.${market}` }),
    lines.flatMap(({ line, i }) => {
      if (!line.total) return []
      const { subject, params } = named({ ...line, text: line.description })
      const question = { of: 'estimate-line', line: i, figure: 'total', ...(at === 'base' ? {} : { at }) } as const
      return [computed('line', line.total[at], currency, question, { ...params, subject })]
    }),
    at,
  )
}

function rangeOf(driver: string, { scope }: CapexDraws, { site }: TraceContext): readonly TraceInput[] {
  const { model } = scope
  const { risk } = site.estimate
  const range = (money: Money, unit: string, source: { title: string; grade?: string } | undefined): TraceInput[] =>
    bounds.map((at) =>
      source && risk === 'typical'
        ? shipped(`range.${at}`, money[at], unit, source)
        : typed(`range.${at}`, money[at], unit),
    )
  const factor = driver.startsWith('currency:') ? 'currency' : driver
  if (factor === 'currency' && model.currency) return range(model.currency, '', riskDrivers.currency.source)
  if (factor === 'labor' && model.labor) return range(model.labor, '', riskDrivers.labor.source)
  if (factor === 'market' && model.market) return range(model.market, '', riskDrivers.market.source)
  const event = model.events.find(({ id }) => id === driver)
  if (event) {
    const source = riskDrivers.events.find(({ id }) => id === driver)?.source
    const chance = event.probability * 100
    return [
      source && risk === 'typical' ? shipped('chance', chance, '%', source) : typed('chance', chance, '%'),
      ...range(event.impact_pct, '%', source),
    ]
  }
  const { currency } = site.site
  const bought = totalOf(scope.lines.filter(({ market }) => market === driver))
  return [
    ...bounds.map((at) =>
      computed(`range.${at}`, bought[at], currency, { of: 'estimate-market', market: driver, at } as const),
    ),
    shipped('priceCorrelation', model.priceCorrelation, '', riskDrivers.priceCorrelation.source),
  ]
}

/** The program's name of a driver, or the name that the document gives its own event. */
function driverName(id: string, nameKey: string, { site }: TraceContext): string {
  const { risk } = site.estimate
  const own = typeof risk === 'object' ? risk.events?.find((event) => event.id === id)?.name : undefined
  return own ?? nameKey
}
