import type { LineStore } from './line-store'

const FULL_TURN = 2 * Math.PI
/** Angle between two points of an arc: 72 to the circle. */
const STEP_rad = FULL_TURN / 72
/** Points of a spline between two knots. */
const STEPS_BETWEEN_KNOTS = 25
const EPSILON_rad = 1e-6

export interface Arc {
  readonly x: number
  readonly y: number
  /** Half of the axis that angles are counted from, as a vector. */
  readonly major: readonly [number, number]
  /** The other half axis, a quarter turn onwards. */
  readonly minor: readonly [number, number]
  readonly start_rad: number
  readonly end_rad: number
}

/** Points of an arc of a circle or ellipse, both ends included. */
export function pushArc(into: LineStore, { x, y, major, minor, start_rad, end_rad }: Arc): void {
  const put = (angle: number): void => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    into.push(x + cos * major[0] + sin * minor[0], y + cos * major[1] + sin * minor[1])
  }
  const end = end_rad < start_rad ? end_rad + FULL_TURN : end_rad
  if (!(end - start_rad < 2 * FULL_TURN)) return
  for (let angle = start_rad; angle < end - EPSILON_rad; angle += STEP_rad) put(angle)
  put(end)
}

/**
 * Points between two corners of a polyline joined by an arc, corners left out.
 * @param bulge tangent of a quarter of the angle, positive counter-clockwise (DXF reference, LWPOLYLINE code 42)
 */
export function pushBulge(into: LineStore, x0: number, y0: number, x1: number, y1: number, bulge: number): void {
  const angle = 4 * Math.atan(bulge)
  const steps = Math.ceil(Math.abs(angle) / STEP_rad)
  // From the middle of the chord to the centre, in chords to its left.
  const aside = (1 - bulge * bulge) / (4 * bulge)
  const [cx, cy] = [(x0 + x1) / 2 - aside * (y1 - y0), (y0 + y1) / 2 + aside * (x1 - x0)]
  const [rx, ry] = [x0 - cx, y0 - cy]
  for (let i = 1; i < steps; i++) {
    const turn = (angle * i) / steps
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    into.push(cx + rx * cos - ry * sin, cy + rx * sin + ry * cos)
  }
}

export interface Spline {
  readonly degree: number
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly knots: readonly number[]
  /** One each where it is rational; else none. */
  readonly weights: readonly number[]
}

/** Points of a B-spline by de Boor's algorithm. @returns false where its knots do not fit its points */
export function pushSpline(into: LineStore, { degree, xs, ys, knots, weights }: Spline): boolean {
  const count = xs.length
  const fits = degree >= 1 && count > degree && ys.length === count && knots.length === count + degree + 1
  if (!fits || (weights.length > 0 && weights.length !== count)) return false
  // Homogeneous coordinates of the control points that a span rests on.
  const near = new Float64Array((degree + 1) * 3)
  const put = (span: number, u: number): void => {
    for (let j = 0; j <= degree; j++) {
      const i = span - degree + j
      const w = weights[i] ?? 1
      near.set([xs[i]! * w, ys[i]! * w, w], j * 3)
    }
    for (let level = 1; level <= degree; level++)
      for (let j = degree; j >= level; j--) {
        const low = knots[span - degree + j]!
        const share = (u - low) / (knots[span + 1 + j - level]! - low)
        for (let c = 0; c < 3; c++) near[j * 3 + c] = (1 - share) * near[j * 3 + c - 3]! + share * near[j * 3 + c]!
      }
    const w = near[degree * 3 + 2]!
    into.push(near[degree * 3]! / w, near[degree * 3 + 1]! / w)
  }
  let isBegun = false
  for (let span = degree; span < count; span++) {
    const [from, to] = [knots[span]!, knots[span + 1]!]
    if (!(to > from)) continue
    for (let k = isBegun ? 1 : 0; k <= STEPS_BETWEEN_KNOTS; k++)
      put(span, from + ((to - from) * k) / STEPS_BETWEEN_KNOTS)
    isBegun = true
  }
  return isBegun
}
