/** A point in plan, metres. */
export type PlanPoint = readonly [x_m: number, y_m: number]

/** `p` turned counter-clockwise by `angle_deg` about the origin. */
export function rotatePoint(p: PlanPoint, angle_deg: number): PlanPoint {
  const quarter = ((angle_deg % 360) + 360) % 360
  // Quarter turns are exact, so that racks laid out on a grid stay on it.
  if (quarter === 0) return p
  if (quarter === 90) return [-p[1], p[0]]
  if (quarter === 180) return [-p[0], -p[1]]
  if (quarter === 270) return [p[1], -p[0]]
  const a = (quarter * Math.PI) / 180
  const c = Math.cos(a)
  const s = Math.sin(a)
  return [p[0] * c - p[1] * s, p[0] * s + p[1] * c]
}

/** Sum, as of a point and an offset. */
export const addPoints = (a: PlanPoint, b: PlanPoint): PlanPoint => [a[0] + b[0], a[1] + b[1]]
/** The way from `b` to `a`. */
export const subtractPoints = (a: PlanPoint, b: PlanPoint): PlanPoint => [a[0] - b[0], a[1] - b[1]]
/** Straight-line distance, metres. */
export const distance_m = (a: PlanPoint, b: PlanPoint): number => Math.hypot(a[0] - b[0], a[1] - b[1])

const tenthOfMillimetre = (metres: number): number => Math.round(metres * 1e4) / 1e4

/** A point to the tenth of a millimetre: keeps the rounding noise of turned and added coordinates out of the file. */
export const tidyPoint = ([x, y]: PlanPoint): [number, number] => [tenthOfMillimetre(x), tenthOfMillimetre(y)]
