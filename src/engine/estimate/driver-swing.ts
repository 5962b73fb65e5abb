/** Tail that is looked at: a tenth of the draws at either end. */
const TAIL = 0.1

/**
 * By how much a driver moves a total: the mean of the total over the tenth of the draws in which the driver is highest,
 * less its mean over the tenth in which it is lowest. Draws in which the driver is equal stay in draw order.
 * @param driver one figure per draw
 * @param totals the total of the same draws
 */
export function driverSwing(driver: Float64Array, totals: Float64Array): number {
  const order = Uint32Array.from(driver, (_, run) => run).sort((a, b) => driver[a]! - driver[b]! || a - b)
  const size = Math.max(1, Math.floor(order.length * TAIL))
  const mean = (runs: Uint32Array): number => runs.reduce((sum, run) => sum + totals[run]!, 0) / runs.length
  return mean(order.subarray(order.length - size)) - mean(order.subarray(0, size))
}
