import { distance_m, type PlanPoint } from '../../geometry/point'
import { straightCorners } from './straight-corners'

/** Ends nearer than this to where they were have not moved, metres. */
const STILL_m = 1e-6

/**
 * A run whose ends went elsewhere: its corners stay, and only the legs to the ends follow, at right angles where they
 * were so. A run that moves as a whole keeps its shape.
 * @param points both ends as they were and the corners between
 * @param from where the first end lies now
 * @param to where the last end lies now
 */
export function carryEnds(points: readonly PlanPoint[], from: PlanPoint, to: PlanPoint): PlanPoint[] {
  const [first, last] = [points[0]!, points.at(-1)!]
  const [dx, dy] = [from[0] - first[0], from[1] - first[1]]
  const together = distance_m([last[0] + dx, last[1] + dy], to) < STILL_m
  if (together) return [from, ...points.slice(1, -1).map(([x, y]): PlanPoint => [x + dx, y + dy]), to]
  const begun = carryFirst(points, from)
  return carryFirst(begun.reverse(), to).reverse()
}

function carryFirst(points: readonly PlanPoint[], to: PlanPoint): PlanPoint[] {
  const [first, next, ...rest] = [points[0]!, points[1]!, ...points.slice(2)]
  if (distance_m(first, to) < STILL_m) return [...points]
  // Between two pieces of equipment without a corner, the end that stays keeps the direction of its leg.
  const turn: PlanPoint | null =
    first[1] === next[1] ? [next[0], to[1]] : first[0] === next[0] ? [to[0], next[1]] : null
  return straightCorners([to, ...(turn ? [turn] : []), next, ...rest])
}
