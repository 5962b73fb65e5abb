/** Tail that is looked at: a tenth of the draws at either end. */
const TAIL = 0.1

/** How far a driver moves a total, and how far chance alone would seem to (one standard deviation). */
export interface Swing {
  readonly swing: number
  readonly standardError: number
}

/**
 * By how much a driver moves a total: the mean of the total over the tenth of the draws in which the driver is highest,
 * less its mean over the tenth in which it is lowest. Draws in which the driver is equal stay in draw order.
 * @param driver one figure per draw
 * @param totals the total of the same draws
 */
export function driverSwing(driver: Float64Array, totals: Float64Array): Swing {
  const order = Uint32Array.from(driver, (_, run) => run).sort((a, b) => driver[a]! - driver[b]! || a - b)
  const size = Math.max(1, Math.floor(order.length * TAIL))
  const mean = (runs: Uint32Array): number => runs.reduce((sum, run) => sum + totals[run]!, 0) / runs.length
  const all = mean(order)
  const variance = totals.reduce((sum, total) => sum + (total - all) ** 2, 0) / totals.length
  return {
    swing: mean(order.subarray(order.length - size)) - mean(order.subarray(0, size)),
    standardError: Math.sqrt((2 * variance) / size),
  }
}
