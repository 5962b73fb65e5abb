import { createRandom } from '../../src/engine/simulation/random'

const DRAWS = 2000
const SEED = 1

/** The interval that holds 95 % of the ratios of medians of resampled rounds. */
export function bootstrapInterval(
  peer: readonly number[],
  ours: readonly number[],
): { readonly low: number; readonly high: number } {
  const random = createRandom(SEED)
  const resampled = (from: readonly number[]) =>
    median(Array.from(from, () => from[Math.floor(random() * from.length)]!))
  const ratios = Array.from({ length: DRAWS }, () => resampled(peer) / resampled(ours)).sort((a, b) => a - b)
  return { low: ratios[Math.floor(DRAWS * 0.025)]!, high: ratios[Math.floor(DRAWS * 0.975)]! }
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!
