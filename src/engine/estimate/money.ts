import type { Money } from '../results'

export const noMoney: Money = { low: 0, base: 0, high: 0 }

/** The same amount in all three figures: certain. */
export const certain = (amount: number): Money => ({ low: amount, base: amount, high: amount })

/** All three figures times a factor. */
export const scaleMoney = (money: Money, factor: number): Money => ({
  low: money.low * factor,
  base: money.base * factor,
  high: money.high * factor,
})

/** Sum without rounding: cents are a matter of display. */
export const sumMoney = (amounts: Iterable<Money>): Money => {
  let { low, base, high } = noMoney
  for (const amount of amounts) {
    low += amount.low
    base += amount.base
    high += amount.high
  }
  return { low, base, high }
}
