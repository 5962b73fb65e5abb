import type { EstimateResult } from '../../engine/results'
import type { Percentile } from '../../engine/trace/plans/plan-questions'
import type { Translator } from '../../i18n/translator'
import type { NoteBook } from '../notes/note-book'
import { noted } from '../notes/noted'
import type { RiskBand } from '../report-types'

/** Facility capex from low to high with its percentiles; null where there is nothing to buy. */
export function riskBand(estimate: EstimateResult, ask: NoteBook['ask'], t: Translator): RiskBand | null {
  const { facility, currency } = estimate
  const figures = [facility.low, facility.base, facility.high, facility.p10, facility.p50, facility.p80, facility.p90]
  if (Math.max(...figures) <= 0) return null
  const mark = (figure: Percentile) => ({
    name: figure.toUpperCase(),
    at: facility[figure],
    text: t.money(facility[figure], currency),
    ...noted('note', ask({ of: 'estimate-risk', money: 'facility', figure })),
  })
  return {
    title: t.t('reports.risk.title'),
    low: Math.min(...figures),
    high: Math.max(...figures),
    marks: [mark('p10'), mark('p50'), mark('p80'), mark('p90')],
  }
}
