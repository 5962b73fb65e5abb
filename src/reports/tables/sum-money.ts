import type { Money } from '../../engine/results'

/** Sum of what is known; lines without a price add nothing, and are marked where they stand. */
export function sumMoney(amounts: readonly (Money | null)[]): Money {
  const sum = { low: 0, base: 0, high: 0 }
  for (const amount of amounts) {
    if (!amount) continue
    sum.low += amount.low
    sum.base += amount.base
    sum.high += amount.high
  }
  return sum
}
