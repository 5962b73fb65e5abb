import type { Ink } from './draw-shape'

/** A limit that is met exactly is not exceeded; the engine's figures carry rounding noise. */
const ON_LIMIT = 1 + 1e-9

/** The step of the heat ramp for a load over its limit; unknown has a colour of its own, never that of fine. */
export function loadInk(ratio: number | null): Ink {
  if (ratio === null) return 'load-unknown'
  if (ratio > ON_LIMIT) return 'load-over'
  if (ratio > 0.95) return 'load-full'
  return ratio > 0.8 ? 'load-near' : 'load-low'
}
