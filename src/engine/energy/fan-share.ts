import { interpolateCurve } from '../networks/demand-model'

/** Fans turn no slower than this share of full speed (project assumption: usual drive minimum). */
const MIN_SPEED = 0.2

/**
 * Share of the rated draw at a share of the rated duty: the maker's part-load curve, or else the cube of the speed
 * (affinity law).
 */
export function fanShare(duty: number, partLoad?: readonly (readonly [number, number])[]): number {
  if (partLoad) return interpolateCurve(Float64Array.from(partLoad.flat()), duty)
  return Math.min(1, Math.max(MIN_SPEED, duty)) ** 3
}
