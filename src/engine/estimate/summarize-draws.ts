import type { Money, MoneyWithRisk } from '../results'
import { percentile } from '../simulation/percentile'

/**
 * The deterministic figures with the percentiles of the draws.
 * @param inRange true where no draw can leave low..high, so that only rounding dust would
 */
export function summarizeDraws(money: Money, draws: Float64Array, inRange: boolean): MoneyWithRisk {
  const sorted = draws.slice().sort()
  const at = (fraction: number): number => {
    const value = percentile(sorted, fraction)
    return inRange ? Math.min(Math.max(value, money.low), money.high) : value
  }
  return { ...money, p10: at(0.1), p50: at(0.5), p80: at(0.8), p90: at(0.9) }
}

/**
 * Standard error of a sampled percentile, from the distance between the order statistics one standard deviation of
 * the rank away on either side (distribution-free; on the safe side for a Latin hypercube).
 */
export function percentileStandardError(draws: Float64Array, fraction: number): number {
  const sorted = draws.slice().sort()
  const reach = Math.sqrt((fraction * (1 - fraction)) / sorted.length)
  return (percentile(sorted, fraction + reach) - percentile(sorted, fraction - reach)) / 2
}

/** Pearson correlation of two series of equal length; 0 where one of them does not vary. */
export function correlationOf(a: Float64Array, b: Float64Array): number {
  const mean = (list: Float64Array): number => list.reduce((sum, x) => sum + x, 0) / list.length
  const [meanA, meanB] = [mean(a), mean(b)]
  let [ab, aa, bb] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i]! - meanA, b[i]! - meanB]
    ab += x * y
    aa += x * x
    bb += y * y
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0
}
