import { type Outline, outlineEdges } from '../../../src/geometry/outline'
import type { PlanPoint } from '../../../src/geometry/point'

/** More strokes than this on one piece of ground would be a grey surface. */
const MOST_STROKES = 400

/** Strokes at 45° inside an outline, `spacing_m` apart, each from edge to edge; even-odd, so any simple outline will do. */
export function hatchLines(outline: Outline, spacing_m: number): readonly (readonly [PlanPoint, PlanPoint])[] {
  // Along the strokes x − y is constant: t counts them, s runs along them.
  const ts = outline.map(([x, y]) => (x - y) / Math.SQRT2)
  const [low, high] = [Math.min(...ts), Math.max(...ts)]
  const step = Math.max(spacing_m, (high - low) / MOST_STROKES)
  const strokes: (readonly [PlanPoint, PlanPoint])[] = []
  for (let t = Math.ceil(low / step) * step; t < high; t += step) {
    const crossings = outlineEdges(outline).flatMap(([a, b]) => crossing(a, b, t))
    crossings.sort((p, q) => p - q)
    for (let i = 0; i + 1 < crossings.length; i += 2)
      strokes.push([pointAt(t, crossings[i]!), pointAt(t, crossings[i + 1]!)])
  }
  return strokes
}

const pointAt = (t: number, s: number): PlanPoint => [(s + t) / Math.SQRT2, (s - t) / Math.SQRT2]

/** Where an edge crosses stroke `t`, along the stroke; each end belongs to one edge only. */
function crossing(a: PlanPoint, b: PlanPoint, t: number): number[] {
  const [ta, tb] = [(a[0] - a[1]) / Math.SQRT2, (b[0] - b[1]) / Math.SQRT2]
  if (ta > t === tb > t) return []
  const share = (t - ta) / (tb - ta)
  const [sa, sb] = [(a[0] + a[1]) / Math.SQRT2, (b[0] + b[1]) / Math.SQRT2]
  return [sa + share * (sb - sa)]
}
