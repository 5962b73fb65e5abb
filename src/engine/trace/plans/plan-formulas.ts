type Values = readonly number[]

const at = (v: Values, i: number): number => v[i] ?? Number.NaN

/** Formulas that only estimates and schedules use, as functions of the values of their inputs in their order. */
export const planFormulas = {
  /** Days from 1970 on: first working day, working days of the chain, days off on the way. */
  calendar: (v: Values) => v.reduce((a, b) => a + b, 0),
  /** Count × each, of every pair. */
  sumOfPairs: (v: Values) => v.reduce((sum, each, i) => (i % 2 === 1 ? sum + at(v, i - 1) * each : sum), 0),
  /** Whole days: ⌈fixed days + hours / (workers × hours a shift)⌉. */
  crewDays: (v: Values) => Math.ceil(at(v, 1) + at(v, 0) / (at(v, 2) * at(v, 3))),
  /** Quickest: base × factor in whole days, one at least. */
  quickest: (v: Values) => Math.max(1, Math.round(at(v, 0) * at(v, 1))),
  /** Slowest: base × factor, rounded up, never below the base. */
  slowest: (v: Values) => Math.max(at(v, 0), Math.ceil(at(v, 0) * at(v, 1))),
  /** Standard deviation of a triangular distribution from its low, base and high. */
  triangularDeviation: (v: Values) => {
    const [a, b, c] = [at(v, 0), at(v, 1), at(v, 2)]
    return Math.sqrt(Math.max(0, (a * a + b * b + c * c - a * b - a * c - b * c) / 18))
  },
} satisfies Record<string, (values: Values) => number>

/**
 * What a simulation says: `percentile` is the value that so many of the draws do not exceed, `swing` the mean of a total
 * over the tenth of the draws in which a driver is highest, less the mean over the tenth in which it is lowest.
 */
export type SimulatedFormula = 'percentile' | 'swing'
