import typical from '../../../resources/cost/risk-drivers.json'
import texts from '../../../resources/locales/en/estimate.json'
import type { EstimateSettings } from '../../model/estimate-settings'
import type { Money } from '../results'

/** A yes/no event: chance, and what it then adds, % of facility direct cost. */
export interface RiskEventModel {
  readonly id: string
  readonly nameKey: string
  readonly probability: number
  readonly impact_pct: Money
}

/** What moves cost besides the low and high of each price; null where the document leaves it out. */
export interface RiskModel {
  /** Share of the variance of each market's prices that all markets have in common, 0 to 1. */
  readonly priceCorrelation: number
  /** Factors round 1. */
  readonly labor: Money | null
  readonly currency: Money | null
  readonly market: Money | null
  readonly events: readonly RiskEventModel[]
}

/**
 * The drivers that the document asks for. Without `estimate.risk` only prices move, between their own low and high;
 * `typical` takes the spreads and events of `resources/cost/risk-drivers.json`, each with its source.
 */
export function riskModel(risk: EstimateSettings['risk']): RiskModel {
  const { labor, currency, market, events } = risk === 'typical' ? typical : (risk ?? {})
  return {
    priceCorrelation: typical.priceCorrelation.value,
    labor: labor ?? null,
    currency: currency ?? null,
    market: market ?? null,
    events: (events ?? []).map(({ id, probability, impact_pct }) => ({
      id,
      nameKey: `estimate.drivers.${id in texts.drivers ? id : 'event'}`,
      probability,
      impact_pct,
    })),
  }
}

/** True where drawn figures cannot leave the range of the prices. */
export const staysInRange = (model: RiskModel): boolean =>
  !model.labor && !model.currency && !model.market && model.events.length === 0
