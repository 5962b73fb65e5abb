/** Prints the p50, p90 and p99 of some durations. */
export function spread(values_ms: readonly number[]): string {
  const rising = values_ms.toSorted((a, b) => a - b)
  const at = (share: number): string => written(rising[Math.min(rising.length - 1, Math.floor(rising.length * share))]!)
  return `p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)} (${rising.length})`
}

const written = (ms: number): string => (ms >= 1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`)

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!
