/**
 * The value that a share `fraction` of the sorted draws does not exceed (nearest rank, so always one of the draws).
 * @throws RangeError where there are no draws
 */
export function percentile(sorted: ArrayLike<number>, fraction: number): number {
  if (sorted.length === 0) throw new RangeError('no draws to take a percentile of')
  const rank = Math.ceil(fraction * sorted.length) - 1
  return sorted[Math.min(Math.max(rank, 0), sorted.length - 1)]!
}
