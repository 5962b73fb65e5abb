/**
 * Decimals that show the first two digits of a figure that may be very small, such as an hour of downtime in a
 * century. @param least decimals that larger figures carry @param most decimals worth reading
 */
export function significantDecimals(value: number, least: number, most: number): number {
  const size = Math.abs(value)
  if (size === 0 || !Number.isFinite(size)) return least
  return Math.min(most, Math.max(least, 1 - Math.floor(Math.log10(size))))
}
