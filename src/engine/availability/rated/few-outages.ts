/**
 * Probabilities of states with no, one or two independent events down, of which each load knows a set that interrupts
 * it and a set that overloads what feeds it. Two events that do not meet do both: then the pairs need not be listed,
 * since the sum over all pairs of a set is half of (sum² − sum of squares).
 */
export interface FewOutages {
  /** Probability that nothing is down. */
  readonly none: number
  /** Odds of each event, q / (1 − q): what its being down multiplies the probability of a state by. */
  readonly odds: Float64Array
  /** Probability of all states with at most two down. */
  readonly upToTwo: number
  /**
   * Probability of the states with two down in which the load is up and overloaded.
   * @param interrupting and overloading numbers of events; no event is in both
   * @param always true where it is overloaded whatever is down
   */
  pairs(interrupting: readonly number[], overloading: readonly number[], always: boolean): number
}

/** @param down probability that each component is down, 0 to below 1, independent of the others */
export function fewOutages(down: Float64Array): FewOutages {
  const odds = down.map((q) => q / (1 - q))
  const none = down.reduce((product, q) => product * (1 - q), 1)
  const all = sums(odds)
  return {
    none,
    odds,
    upToTwo: none * (1 + all.sum + pairsOf(all)),
    pairs(interrupting, overloading, always) {
      const up = less(all, sumsAt(odds, interrupting))
      const idle = always ? { sum: 0, squares: 0 } : less(up, sumsAt(odds, overloading))
      return Math.max(0, none * (pairsOf(up) - pairsOf(idle)))
    },
  }
}

interface Sums {
  readonly sum: number
  readonly squares: number
}

const sums = (odds: Iterable<number>): Sums => {
  let sum = 0
  let squares = 0
  for (const r of odds) {
    sum += r
    squares += r * r
  }
  return { sum, squares }
}
const sumsAt = (odds: Float64Array, events: readonly number[]): Sums => sums(events.map((e) => odds[e]!))
const less = (a: Sums, b: Sums): Sums => ({ sum: a.sum - b.sum, squares: a.squares - b.squares })
const pairsOf = ({ sum, squares }: Sums): number => Math.max(0, (sum * sum - squares) / 2)
