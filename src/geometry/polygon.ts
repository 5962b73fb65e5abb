import type { PlanPoint } from './point'

/** Signed area, m²; positive where the corners run counter-clockwise. */
export function signedArea_m2(corners: readonly PlanPoint[]): number {
  let twice = 0
  for (let i = 0; i < corners.length; i++) {
    const [ax, ay] = corners[i]!
    const [bx, by] = corners[(i + 1) % corners.length]!
    twice += ax * by - bx * ay
  }
  return twice / 2
}

/** True where the point lies inside the polygon or within `tolerance_m` of its edge. */
export function containsPoint(corners: readonly PlanPoint[], p: PlanPoint, tolerance_m = 1e-9): boolean {
  let inside = false
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const a = corners[i]!
    const b = corners[j]!
    if (distanceToSegment_m(p, a, b) <= tolerance_m) return true
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside
  }
  return inside
}

/** Shortest distance from a point to a segment, metres. */
export function distanceToSegment_m(p: PlanPoint, a: PlanPoint, b: PlanPoint): number {
  const dx = b[0] - a[0]
  const dy = b[1] - a[1]
  const length2 = dx * dx + dy * dy
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2))
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy)
}

/** The first pair of edges that cross or touch out of turn, or null where the outline is simple. */
export function crossingEdges(corners: readonly PlanPoint[]): readonly [number, number] | null {
  const n = corners.length
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const neighbours = j === i + 1 || (i === 0 && j === n - 1)
      const [a, b, c, d] = [corners[i]!, corners[(i + 1) % n]!, corners[j]!, corners[(j + 1) % n]!]
      if (neighbours ? foldsBack(i, j, corners) : segmentsMeet(a, b, c, d)) return [i, j]
    }
  }
  return null
}

/** Neighbouring edges share a corner; they cross only where the second runs back over the first. */
function foldsBack(i: number, j: number, corners: readonly PlanPoint[]): boolean {
  const n = corners.length
  const [first, second] = j === i + 1 ? [i, j] : [j, i]
  const a = corners[first]!
  const b = corners[second]!
  const c = corners[(second + 1) % n]!
  const cross = orient(a, b, c)
  const dot = (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1])
  return cross === 0 && dot > 0
}

const orient = (a: PlanPoint, b: PlanPoint, c: PlanPoint): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

const withinBox = (a: PlanPoint, b: PlanPoint, p: PlanPoint): boolean =>
  Math.min(a[0], b[0]) <= p[0] &&
  p[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= p[1] &&
  p[1] <= Math.max(a[1], b[1])

/** True where two closed segments have a point in common. */
export function segmentsMeet(a: PlanPoint, b: PlanPoint, c: PlanPoint, d: PlanPoint): boolean {
  const [o1, o2, o3, o4] = [orient(a, b, c), orient(a, b, d), orient(c, d, a), orient(c, d, b)]
  if (o1 !== o2 && o3 !== o4) return true
  return (
    (o1 === 0 && withinBox(a, b, c)) ||
    (o2 === 0 && withinBox(a, b, d)) ||
    (o3 === 0 && withinBox(c, d, a)) ||
    (o4 === 0 && withinBox(c, d, b))
  )
}
