import type { PlanPoint } from './point'
import { containsPoint, distanceToSegment_m } from './polygon'

/** A closed polygon in plan, corners in order, metres. */
export type Outline = readonly PlanPoint[]

/** Corners that touch an edge within this count as on it, metres: drawn and typed coordinates carry rounding. */
const ON_EDGE_M = 1e-3

/** The upright rectangle between two opposite corners, counter-clockwise. */
export function rectangleOutline([ax, ay]: PlanPoint, [bx, by]: PlanPoint): [number, number][] {
  const [west, east] = [Math.min(ax, bx), Math.max(ax, bx)]
  const [south, north] = [Math.min(ay, by), Math.max(ay, by)]
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}

/** The outline moved by an offset, metres. */
export const translateOutline = <P extends PlanPoint>(outline: readonly P[], [dx, dy]: PlanPoint): [number, number][] =>
  outline.map(([x, y]) => [x + dx, y + dy])

/** The middle of an outline's box: a place for a handle or a label, not the centroid. */
export function boxCentre(outline: Outline): PlanPoint {
  const xs = outline.map(([x]) => x)
  const ys = outline.map(([, y]) => y)
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}

/** The sides of an outline, each from one corner to the next. */
export const outlineEdges = (outline: Outline): (readonly [PlanPoint, PlanPoint])[] =>
  outline.map((a, i) => [a, outline[(i + 1) % outline.length]!] as const)

/** True where no part of `inner` lies outside `outer`; shared edges count as inside. Both must be simple. */
export function liesWithin(inner: Outline, outer: Outline): boolean {
  if (!inner.every((p) => containsPoint(outer, p, ON_EDGE_M))) return false
  // A reentrant corner of the outer outline may stand inside an edge whose ends are both within.
  if (outer.some((p) => isStrictlyInside(inner, p))) return false
  return outlineEdges(inner).every(([a, b]) => stretches(a, b, outer).every((m) => containsPoint(outer, m, ON_EDGE_M)))
}

/** True where two simple outlines share ground; shared edges and corners do not count. */
export function outlinesOverlap(a: Outline, b: Outline): boolean {
  if (a.some((p) => isStrictlyInside(b, p)) || b.some((p) => isStrictlyInside(a, p))) return true
  const inside = (one: Outline, other: Outline): boolean =>
    outlineEdges(one).some(([p, q]) => stretches(p, q, other).some((m) => isStrictlyInside(other, m)))
  return inside(a, b) || inside(b, a) || a.every((p) => containsPoint(b, p, ON_EDGE_M))
}

const isStrictlyInside = (outline: Outline, p: PlanPoint): boolean =>
  containsPoint(outline, p) && outlineEdges(outline).every(([a, b]) => distanceToSegment_m(p, a, b) > ON_EDGE_M)

/** Middles of the stretches into which an outline's edges and corners part a segment. */
function stretches(a: PlanPoint, b: PlanPoint, outline: Outline): PlanPoint[] {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]]
  const length2 = rx * rx + ry * ry
  const cuts = [0, 1]
  for (const [c, d] of outlineEdges(outline)) {
    const [sx, sy] = [d[0] - c[0], d[1] - c[1]]
    const cross = rx * sy - ry * sx
    if (Math.abs(cross) > 1e-12) {
      const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
      if (t > 0 && t < 1) cuts.push(t)
    } else if (length2 > 0) {
      const t = ((c[0] - a[0]) * rx + (c[1] - a[1]) * ry) / length2
      if (t > 0 && t < 1) cuts.push(t)
    }
  }
  cuts.sort((p, q) => p - q)
  const middles: PlanPoint[] = []
  for (let i = 1; i < cuts.length; i++) {
    const t = (cuts[i - 1]! + cuts[i]!) / 2
    middles.push([a[0] + t * rx, a[1] + t * ry])
  }
  return middles
}

/**
 * The strip of ground `width_m` wide along a line, mitred at its bends: a road or a corridor drawn by its middle.
 * Where a bend is sharper than the mitre limit (3 half widths) the corner is cut there.
 * @returns null for fewer than two different points
 */
export function stripOutline(line: readonly PlanPoint[], width_m: number): Outline | null {
  const points = line.filter((p, i) => i === 0 || Math.hypot(p[0] - line[i - 1]![0], p[1] - line[i - 1]![1]) > 1e-6)
  if (points.length < 2) return null
  const left: PlanPoint[] = []
  const right: PlanPoint[] = []
  points.forEach((p, i) => {
    const before = i > 0 ? normal(points[i - 1]!, p) : null
    const after = i < points.length - 1 ? normal(p, points[i + 1]!) : null
    const [nx, ny] = before && after ? mitre(before, after) : (before ?? after)!
    left.push([p[0] + (nx * width_m) / 2, p[1] + (ny * width_m) / 2])
    right.push([p[0] - (nx * width_m) / 2, p[1] - (ny * width_m) / 2])
  })
  return [...right, ...left.reverse()]
}

const MITRE_LIMIT = 3

/** Unit vector to the left of the way from `a` to `b`. */
function normal(a: PlanPoint, b: PlanPoint): PlanPoint {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1])
  return [-(b[1] - a[1]) / length, (b[0] - a[0]) / length]
}

function mitre(m: PlanPoint, n: PlanPoint): PlanPoint {
  const [x, y] = [m[0] + n[0], m[1] + n[1]]
  const length = Math.hypot(x, y)
  if (length < 1e-9) return m
  const reach = Math.min(MITRE_LIMIT, 2 / length)
  return [(x / length) * reach, (y / length) * reach]
}
