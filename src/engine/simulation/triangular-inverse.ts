/**
 * Inverse of the triangular distribution's cumulative function.
 * @param u probability, 0 to 1
 * @returns the value below which a share `u` of the draws falls; `mode` itself where low and high are equal
 */
export function triangularInverse(u: number, low: number, mode: number, high: number): number {
  const width = high - low
  if (!(width > 0)) return mode
  const left = mode - low
  return u * width < left ? low + Math.sqrt(u * width * left) : high - Math.sqrt((1 - u) * width * (high - mode))
}
