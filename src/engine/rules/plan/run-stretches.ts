import { distance_m, type PlanPoint } from '../../../geometry/point'
import { distanceToSegment_m } from '../../../geometry/polygon'
import type { Connection } from '../../../model/connection'

/** Nearer to a leg than this a step lies on it, metres. */
const ON_LEG_m = 1e-3

/** A straight piece of a run at one height. */
export interface Stretch {
  readonly from: PlanPoint
  readonly to: PlanPoint
  /** Over the floor, metres. */
  readonly level_m: number
  /** How much of that is a step over or under another run, metres. */
  readonly over_m: number
}

/** A run by heights: its legs, parted where it steps over or under others. */
export function runStretches(
  points: readonly PlanPoint[],
  level_m: number,
  steps: readonly NonNullable<Connection['steps']>[number][] = [],
): Stretch[] {
  return points.slice(1).flatMap((b, i) => {
    const a = points[i]!
    const leg_m = distance_m(a, b)
    const place = (along_m: number): PlanPoint => {
      const share = leg_m > 0 ? Math.max(0, Math.min(1, along_m / leg_m)) : 0
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
    }
    const here = steps
      .filter(({ at }) => distanceToSegment_m(at, a, b) < ON_LEG_m)
      .map(({ at, over_m, length_m }) => ({ along_m: distance_m(a, at), over_m, length_m }))
      .sort((p, q) => p.along_m - q.along_m)
    const found: Stretch[] = []
    let reached = a
    for (const { along_m, over_m, length_m } of here) {
      const [from, to] = [place(along_m - length_m / 2), place(along_m + length_m / 2)]
      found.push({ from: reached, to: from, level_m, over_m: 0 }, { from, to, level_m: level_m + over_m, over_m })
      reached = to
    }
    return [...found, { from: reached, to: b, level_m, over_m: 0 }]
  })
}
