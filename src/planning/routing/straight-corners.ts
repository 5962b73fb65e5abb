import { distance_m, type PlanPoint } from '../../geometry/point'

const SAME_m = 1e-4

/** True where a run needs no corner at `b`: it goes straight on there, or out and back along an axis. */
function isIdle(a: PlanPoint, b: PlanPoint, c: PlanPoint): boolean {
  const onAxis = (axis: 0 | 1): boolean => Math.abs(a[axis] - b[axis]) < SAME_m && Math.abs(b[axis] - c[axis]) < SAME_m
  return onAxis(0) || onAxis(1) || distance_m(a, b) + distance_m(b, c) - distance_m(a, c) < SAME_m * 1e-2
}

/** The same line without points that change nothing: doubled ones, those on a straight leg, and spurs. Both ends stay. */
export function straightCorners(points: readonly PlanPoint[]): PlanPoint[] {
  const kept: PlanPoint[] = []
  for (const p of points) {
    if (kept.length > 1 && distance_m(kept.at(-1)!, p) < SAME_m) kept.pop()
    while (kept.length > 1 && isIdle(kept.at(-2)!, kept.at(-1)!, p)) kept.pop()
    kept.push(p)
  }
  return kept
}
