import type { PlanPoint } from '../../../../src/geometry/point'
import type { Segment } from './snap-targets'

export const midpointOf = (a: PlanPoint, b: PlanPoint): PlanPoint => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

/** The point of a segment nearest to `p`. */
export function nearestOn(a: PlanPoint, b: PlanPoint, p: PlanPoint): PlanPoint {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length2 = dx * dx + dy * dy
  if (length2 === 0) return a
  const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2))
  return [a[0] + t * dx, a[1] + t * dy]
}

/** Segments near one pointer are few; more than this say nothing new. */
const MOST_SEGMENTS = 40

/** Points where segments cross inside both of them; shared ends are vertices already. */
export function* crossings(segments: readonly Segment[]): Generator<PlanPoint> {
  const few = segments.slice(0, MOST_SEGMENTS)
  for (let i = 0; i < few.length; i++)
    for (let j = i + 1; j < few.length; j++) {
      const at = crossing(few[i]!, few[j]!)
      if (at) yield at
    }
}

function crossing([a, b]: Segment, [c, d]: Segment): PlanPoint | null {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]]
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]]
  const cross = rx * sy - ry * sx
  if (Math.abs(cross) < 1e-12) return null
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross
  return t > 0 && t < 1 && u > 0 && u < 1 ? [a[0] + t * rx, a[1] + t * ry] : null
}
