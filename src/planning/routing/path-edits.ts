import type { PlanPoint } from '../../geometry/point'
import { straightCorners } from './straight-corners'

/**
 * Edits of a drawn run, each given and answered as all its points: both ends, which stay, and the corners between.
 * Legs are numbered from 0, corners from 1 as they lie in the list. Right angles stay right.
 */
type Points = readonly PlanPoint[]

const axisOf = (a: PlanPoint, b: PlanPoint): 0 | 1 | null => (a[1] === b[1] ? 0 : a[0] === b[0] ? 1 : null)

/** Shifts a leg sideways; where it ends at equipment a jog leads there. A leg that follows no axis goes as it is pulled. */
export function moveLeg(points: Points, leg: number, by_m: PlanPoint): PlanPoint[] {
  return straightCorners(shiftLeg(points, leg, axisOf(points[leg]!, points[leg + 1]!), by_m))
}

function shiftLeg(points: Points, leg: number, axis: 0 | 1 | null, [dx, dy]: PlanPoint): PlanPoint[] {
  const [a, b] = [points[leg]!, points[leg + 1]!]
  const moved = ([x, y]: PlanPoint): PlanPoint => [axis === 0 ? x : x + dx, axis === 1 ? y : y + dy]
  const before = leg === 0 ? [a] : points.slice(0, leg)
  const after = leg + 2 === points.length ? [b] : points.slice(leg + 2)
  return [...before, moved(a), moved(b), ...after]
}

/** Moves a corner, and the legs on both sides with it. */
export function moveCorner(points: Points, corner: number, to: PlanPoint): PlanPoint[] {
  const from = points[corner]!
  const by: PlanPoint = [to[0] - from[0], to[1] - from[1]]
  const [before, after] = [axisOf(points[corner - 1]!, from), axisOf(from, points[corner + 1]!)]
  if (before === null || after === null || before === after)
    return straightCorners(points.map((p, i) => (i === corner ? to : p)))
  return straightCorners(shiftLeg(shiftLeg(points, corner, after, by), corner - 1, before, by))
}

/**
 * Parts a leg in two at the point of it nearest to `at` and shifts the second half sideways; all of it where that point
 * is one of its ends.
 */
export function moveHalf(points: Points, leg: number, at: PlanPoint, by_m: PlanPoint): PlanPoint[] {
  const [a, b] = [points[leg]!, points[leg + 1]!]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length2 = dx * dx + dy * dy
  const t = length2 === 0 ? 0 : ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / length2
  if (t <= 0 || t >= 1) return moveLeg(points, leg, by_m)
  const parting: PlanPoint = [a[0] + t * dx, a[1] + t * dy]
  const parted = [...points.slice(0, leg + 1), parting, parting, ...points.slice(leg + 1)]
  return straightCorners(shiftLeg(parted, leg + 2, axisOf(a, b), by_m))
}

/** Takes a corner out; the run turns on the other side instead where it still has to turn. */
export function removeCorner(points: Points, corner: number): PlanPoint[] {
  const [before, gone, after] = [points[corner - 1]!, points[corner]!, points[corner + 1]!]
  const turns: PlanPoint[] = [
    [before[0], after[1]],
    [after[0], before[1]],
  ]
  const turn = turns.find((p) => Math.hypot(p[0] - gone[0], p[1] - gone[1]) > 1e-6)
  return straightCorners([...points.slice(0, corner), ...(turn ? [turn] : []), ...points.slice(corner + 1)])
}
