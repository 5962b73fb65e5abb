import { type DrawingBounds, drawingSize } from './drawing-bounds'

/**
 * Larger side of a plan, metres: under the first it can be no site, under the second hardly, above the third hardly,
 * above the last it can be none. Project assumption: a container is 6 m long, a large campus 4 km.
 */
export const SIZE_STEPS_m = [2, 10, 400, 4500] as const

export interface SizeVerdict {
  readonly side_m: number
  readonly verdict: 'ok' | 'warning' | 'error'
  readonly kind: 'small' | 'large' | 'fits'
}

/** Whether a drawing is as large as a site would be. @param scale_m metres of one drawing unit */
export function judgeSize(bounds: DrawingBounds, scale_m: number): SizeVerdict {
  const side_m = Math.max(...drawingSize(bounds)) * scale_m
  const [least, small, large, most] = SIZE_STEPS_m
  const verdict = !(side_m >= least) || side_m > most ? 'error' : side_m < small || side_m > large ? 'warning' : 'ok'
  return { side_m, verdict, kind: verdict === 'ok' ? 'fits' : side_m > large ? 'large' : 'small' }
}
