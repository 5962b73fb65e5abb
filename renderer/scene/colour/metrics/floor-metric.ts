import type { CheckResult } from '../../../../src/engine/results'
import type { EffectiveSite } from '../../../../src/model/effective-site'
import type { AppState } from '../../../state/app-state'
import { rememberLast } from '../../../state/remember-last'
import type { Metric, SupplyAnswers } from '../../../state/slices/look-slice'
import { metricValues } from '../metric-values'
import { phaseView, redundancyView, statusView } from './class-views'
import { costFigures, densityFigures, leadTimeFigures, powerFigures, priceAgeFigures } from './figures'
import { limitView } from './limit-bands'
import type { MetricView } from './metric-view'
import { rangeView } from './range-bands'

type Looked = Pick<AppState, 'metric' | 'effective' | 'answers' | 'supply' | 'interaction'>

/** The view of the chosen metric; null while its answer is on its way, and where none is chosen. */
export function floorMetric(state: Looked): MetricView | null {
  const check = proposedCheck(state) ?? state.answers?.check ?? null
  return viewOf(state.metric, state.effective, check, state.supply, new Date().getFullYear())
}

/** While a swap is looked at, the floor shows what the swap would leave behind. */
export function proposedCheck({ interaction }: Pick<AppState, 'interaction'>): CheckResult | null {
  return interaction.type === 'swapping' && interaction.proposal?.ok ? interaction.proposal.after : null
}

/** Shares of the year that divide availability into the classes it is spoken of in: two nines, three nines and so on. */
const NINES = [0.99, 0.999, 0.9999, 0.99999]

const viewOf = rememberLast(
  (
    metric: Metric,
    site: EffectiveSite,
    check: CheckResult | null,
    supply: SupplyAnswers | null,
    year: number,
  ): MetricView | null => {
    switch (metric) {
      case 'none':
        return null
      case 'normal-load':
      case 'worst-outage':
      case 'supply-temperature':
        return check && limitView(metricValues(metric, site, check))
      case 'redundancy':
        return supply?.redundancy ? redundancyView(supply.redundancy) : null
      case 'availability':
        return supply?.availability
          ? rangeView('availability', byLoad(supply.availability), { thresholds: NINES, highIsLight: true })
          : null
      case 'power-density':
        return rangeView('kW', powerFigures(site))
      case 'floor-density':
        return rangeView('kW/m2', densityFigures(site))
      case 'cost':
        return rangeView('money', costFigures(site))
      case 'price-age':
        return rangeView('years', priceAgeFigures(site, year))
      case 'lead-time':
        return rangeView('weeks', leadTimeFigures(site))
      case 'phase':
        return phaseView(site)
      case 'status':
        return statusView(site, check)
    }
  },
)

const byLoad = (loads: NonNullable<SupplyAnswers['availability']>): Map<string, number | null> =>
  new Map(loads.flatMap(({ ids, availability }) => ids.map((id) => [id, availability] as const)))
