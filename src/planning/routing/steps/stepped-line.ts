import { runStretches } from '../../../engine/rules/plan/run-stretches'
import type { PlanPoint } from '../../../geometry/point'
import { distanceToSegment_m } from '../../../geometry/polygon'
import type { Step } from './run-boxes'

/** Nearer to a leg than this a step lies on it, metres. */
const ON_LEG_m = 1e-3

type Raised = readonly [number, number, number]

/** The line of a run in space at its level, up and down again where it steps over or under others; plan metres, z up. */
export function steppedLine(points: readonly PlanPoint[], level_m: number, steps: readonly Step[]): Raised[] {
  const [start] = points
  if (!start) return []
  let last: Raised = [...start, level_m]
  const line = [last]
  const lead = (next: Raised): void => {
    if (next.every((coordinate, i) => coordinate === last[i])) return
    line.push(next)
    last = next
  }
  for (const { from, to, level_m: z } of runStretches(points, level_m, steps)) {
    lead([...from, z])
    lead([...to, z])
  }
  return line
}

/** The steps of a run that lie on a path still: those of legs that went elsewhere are gone. */
export const stepsKept = (points: readonly PlanPoint[], steps: readonly Step[]): Step[] =>
  steps.filter(({ at }) => points.slice(1).some((b, i) => distanceToSegment_m(at, points[i]!, b) < ON_LEG_m))
