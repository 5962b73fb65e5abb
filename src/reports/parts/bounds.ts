import type { PlanPoint } from '../../geometry/point'

/** An upright rectangle in plan, metres. */
export interface Bounds {
  readonly min: PlanPoint
  readonly max: PlanPoint
}

/** Smallest rectangle around all outlines; a metre square at the origin where there are none. */
export function boundsOf(outlines: readonly (readonly PlanPoint[])[]): Bounds {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const outline of outlines)
    for (const [x, y] of outline) {
      x0 = Math.min(x0, x)
      y0 = Math.min(y0, y)
      x1 = Math.max(x1, x)
      y1 = Math.max(y1, y)
    }
  return x0 > x1 ? { min: [0, 0], max: [1, 1] } : { min: [x0, y0], max: [x1, y1] }
}

/** The rectangle pushed out by `margin_m` on every side. */
export function growBounds(b: Bounds, margin_m: number): Bounds {
  return { min: [b.min[0] - margin_m, b.min[1] - margin_m], max: [b.max[0] + margin_m, b.max[1] + margin_m] }
}

/** True where two bounds share a point. */
export const boundsMeet = (a: Bounds, b: Bounds): boolean =>
  a.min[0] <= b.max[0] && b.min[0] <= a.max[0] && a.min[1] <= b.max[1] && b.min[1] <= a.max[1]

/** How wide and high bounds are, metres. */
export const boundsSize = (b: Bounds): { readonly width_m: number; readonly height_m: number } => ({
  width_m: b.max[0] - b.min[0],
  height_m: b.max[1] - b.min[1],
})
