import { distance_m, type PlanPoint } from '../../../geometry/point'
import { distanceToSegment_m } from '../../../geometry/polygon'
import type { Step } from './run-boxes'

/** Nearer to a leg than this a step lies on it, metres. */
const ON_LEG_m = 1e-3

type Raised = readonly [number, number, number]

/** The line of a run in space at its level, up and down again where it steps over or under others; plan metres, z up. */
export function steppedLine(points: readonly PlanPoint[], level_m: number, steps: readonly Step[]): Raised[] {
  const line: Raised[] = points.slice(0, 1).map(([x, y]): Raised => [x, y, level_m])
  points.slice(1).forEach((b, i) => {
    const a = points[i]!
    const length = distance_m(a, b)
    const place = (along_m: number, z: number): Raised => {
      const share = length > 0 ? Math.max(0, Math.min(1, along_m / length)) : 0
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, z]
    }
    for (const { along_m, over_m, length_m } of stepsOn(a, b, steps)) {
      const [from, to] = [along_m - length_m / 2, along_m + length_m / 2]
      line.push(place(from, level_m), place(from, level_m + over_m), place(to, level_m + over_m), place(to, level_m))
    }
    line.push([b[0], b[1], level_m])
  })
  return line
}

/** The steps of a run that lie on a path still: those of legs that went elsewhere are gone. */
export const stepsKept = (points: readonly PlanPoint[], steps: readonly Step[]): Step[] =>
  steps.filter(({ at }) => points.slice(1).some((b, i) => distanceToSegment_m(at, points[i]!, b) < ON_LEG_m))

/** Steps on one leg by how far along it their middles lie, metres. */
function stepsOn(a: PlanPoint, b: PlanPoint, steps: readonly Step[]) {
  return steps
    .filter(({ at }) => distanceToSegment_m(at, a, b) < ON_LEG_m)
    .map((step) => ({ ...step, along_m: distance_m(a, step.at) }))
    .sort((p, q) => p.along_m - q.along_m)
}
