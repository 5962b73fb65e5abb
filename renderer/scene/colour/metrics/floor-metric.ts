import type { CheckResult } from '../../../../src/engine/results'
import type { EffectiveSite } from '../../../../src/model/effective-site'
import type { AppState } from '../../../state/app-state'
import { shownSite } from '../../../state/phases/shown-site'
import { rememberLast } from '../../../state/project/remember-last'
import type { Metric, SupplyAnswers } from '../../../state/slices/look-slice'
import type { LimitMetric } from '../metric-values'
import { changesView } from './changes-view'
import { checkedView } from './checked-view'
import { phaseView, redundancyView, statusView } from './class-views'
import { costFigures, densityFigures, leadTimeFigures, powerFigures, priceAgeFigures } from './figures'
import type { MetricView } from './metric-view'
import { overheadFigures } from './overhead-figures'
import { rangeView } from './range-bands'

type Looked = Pick<
  AppState,
  'metric' | 'document' | 'catalog' | 'effective' | 'answers' | 'supply' | 'interaction' | 'asOf' | 'moment'
>

/** The view of the chosen metric; null while its answer is on its way, and where none is chosen. */
export function floorMetric(state: Looked): MetricView | null {
  const { site, check, supply } = shownSite(state)
  const judged = proposedCheck(state) ?? check
  switch (state.metric) {
    case 'normal-load':
    case 'worst-outage':
    case 'supply-temperature':
      return judged && checkedView(state.metric, site, judged)
    case 'changes':
      return changesView(state.document, state.catalog.items, site)
    default:
      return viewOf(state.metric, site, judged, supply, new Date().getFullYear())
  }
}

/** While a swap is looked at, the floor shows what the swap would leave behind. */
export function proposedCheck({ interaction }: Pick<AppState, 'interaction'>): CheckResult | null {
  return interaction.type === 'swapping' && interaction.proposal?.ok ? interaction.proposal.after : null
}

/** Shares of the year that divide availability into the classes it is spoken of in: two nines, three nines and so on. */
const NINES = [0.99, 0.999, 0.9999, 0.99999]

const viewOf = rememberLast(
  (
    metric: Exclude<Metric, LimitMetric | 'changes'>,
    site: EffectiveSite,
    check: CheckResult | null,
    supply: SupplyAnswers | null,
    year: number,
  ): MetricView | null => {
    switch (metric) {
      case 'none':
        return null
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
      case 'overhead':
        return check && rangeView('pue', overheadFigures(site, check))
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
