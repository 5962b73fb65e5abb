import texts from '../../../resources/locales/en/estimate.json'
import type { EstimateSettings } from '../../model/estimate-settings'
import type { EstimateResult, Money } from '../results'
import { scaleMoney, sumMoney } from './money'

const onDirect = ['engineering', 'permits', 'overheadProfit', 'commissioning'] as const

/** Indirect costs as shares of facility direct cost. */
export interface IndirectShares {
  /** Sum of the first four. */
  readonly services: number
  /** Contingency, on direct cost plus those four. */
  readonly contingency: number
}

/** The shares that the document gives; a percentage that it leaves out is none. */
export function indirectShares(indirects: EstimateSettings['indirects']): IndirectShares {
  const services = onDirect.reduce((sum, name) => sum + (indirects?.[`${name}_pct`] ?? 0), 0) / 100
  return { services, contingency: (indirects?.contingency_pct ?? 0) / 100 }
}

/**
 * Facility indirects that the document names: engineering, permits, overhead and profit, commissioning, each a
 * percentage of direct cost, and contingency, a percentage of direct cost plus those four.
 */
export function indirectLines(direct: Money, indirects: EstimateSettings['indirects']): EstimateResult['indirects'] {
  const line = (name: keyof typeof texts.indirects, base: Money) => {
    const percent = indirects?.[`${name}_pct`]
    return percent === undefined
      ? []
      : [
          {
            name: texts.indirects[name],
            nameKey: `estimate.indirects.${name}`,
            percent,
            total: scaleMoney(base, percent / 100),
          },
        ]
  }
  const services = onDirect.flatMap((name) => line(name, direct))
  return [...services, ...line('contingency', sumMoney([direct, ...services.map((s) => s.total)]))]
}
