import type { Random } from './random'

/**
 * One column of a Latin hypercube: `draws` uniforms, one in each of `draws` equal strata, in random order. Needs about
 * a quarter of the draws that plain sampling takes for the same error of a percentile.
 */
export function latinHypercubeColumn(draws: number, random: Random): Float64Array {
  const column = Float64Array.from({ length: draws }, (_, i) => (i + random()) / draws)
  for (let i = draws - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const swap = column[i]!
    column[i] = column[j]!
    column[j] = swap
  }
  return column
}
