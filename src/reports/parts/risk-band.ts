import type { EstimateResult } from '../../engine/results'
import type { Translator } from '../../i18n/translator'
import type { RiskBand } from '../report-types'

/** Facility capex from low to high with its percentiles; null where there is nothing to buy. */
export function riskBand(estimate: EstimateResult, t: Translator): RiskBand | null {
  const { facility, currency } = estimate
  const figures = [facility.low, facility.base, facility.high, facility.p10, facility.p50, facility.p80, facility.p90]
  if (Math.max(...figures) <= 0) return null
  const mark = (name: string, at: number) => ({ name, at, text: t.money(at, currency) })
  return {
    title: t.t('reports.risk.title'),
    low: Math.min(...figures),
    high: Math.max(...figures),
    marks: [mark('P10', facility.p10), mark('P50', facility.p50), mark('P80', facility.p80), mark('P90', facility.p90)],
  }
}
