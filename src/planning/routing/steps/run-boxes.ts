import { distance_m, type PlanPoint } from '../../../geometry/point'
import type { Connection } from '../../../model/connection'
import { LAYER_APART_m } from '../run-levels'

/** A stretch of a run that lies higher or lower than the rest of it. */
export type Step = NonNullable<Connection['steps']>[number]

/** The room that a piece of a run takes, metres; `axis` of an upright piece is null. */
export interface RunBox {
  readonly axis: 0 | 1 | null
  readonly min: readonly [number, number, number]
  readonly max: readonly [number, number, number]
}

export interface BoxedRun {
  readonly points: readonly PlanPoint[]
  readonly level_m: number
  /** Half of the width that it takes, metres. */
  readonly half_m: number
}

/** Half of the height that runs keep to those over and under them, metres. */
const HALF_HIGH_m = LAYER_APART_m / 2
const ON_LEG_m = 1e-3

/** Which axis a leg runs along; null where it follows none. */
export const axisOfLeg = (a: PlanPoint, b: PlanPoint): 0 | 1 | null =>
  Math.abs(a[1] - b[1]) < ON_LEG_m ? 0 : Math.abs(a[0] - b[0]) < ON_LEG_m ? 1 : null

/** The boxes of a run's legs at right angles, parted where it steps over or under others, with what goes up and down there. */
export const runBoxes = (run: BoxedRun, steps: readonly Step[]): RunBox[] =>
  run.points.slice(1).flatMap((b, i) => legBoxes(run, run.points[i]!, b, steps))

function legBoxes(run: BoxedRun, a: PlanPoint, b: PlanPoint, steps: readonly Step[]): RunBox[] {
  const axis = axisOfLeg(a, b)
  if (axis === null || distance_m(a, b) < ON_LEG_m) return []
  const [low, high] = [Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])]
  const across = a[1 - axis]!
  const here = steps
    .filter(
      ({ at }) =>
        Math.abs(at[1 - axis]! - across) < ON_LEG_m && at[axis] > low - ON_LEG_m && at[axis] < high + ON_LEG_m,
    )
    .sort((p, q) => p.at[axis] - q.at[axis])
  const boxes: RunBox[] = []
  let reached = low
  for (const { at, over_m, length_m } of here) {
    const [from, to] = [at[axis] - length_m / 2, at[axis] + length_m / 2]
    if (from > reached + ON_LEG_m) boxes.push(flatBox(run, axis, across, reached, from, 0))
    boxes.push(...stepBoxes(run, axis, across, from, to, over_m))
    reached = to
  }
  if (high > reached + ON_LEG_m) boxes.push(flatBox(run, axis, across, reached, high, 0))
  return boxes
}

/** A stretch at another height and its two risers. */
export const stepBoxes = (
  run: BoxedRun,
  axis: 0 | 1,
  across: number,
  from: number,
  to: number,
  over_m: number,
): RunBox[] => [
  flatBox(run, axis, across, from, to, over_m),
  riserBox(run, axis, across, from, over_m),
  riserBox(run, axis, across, to, over_m),
]

function flatBox(
  { half_m, level_m }: BoxedRun,
  axis: 0 | 1,
  across: number,
  from: number,
  to: number,
  over_m: number,
): RunBox {
  const z = level_m + over_m
  const [low, high] = [z - HALF_HIGH_m, z + HALF_HIGH_m]
  return axis === 0
    ? { axis, min: [from, across - half_m, low], max: [to, across + half_m, high] }
    : { axis, min: [across - half_m, from, low], max: [across + half_m, to, high] }
}

/** What goes up or down is as thick along the run as the run is high. */
function riserBox(run: BoxedRun, axis: 0 | 1, across: number, at: number, over_m: number): RunBox {
  const thick = HALF_HIGH_m
  const flat = flatBox(run, axis, across, at - thick, at + thick, 0)
  const [low, high] = [run.level_m + Math.min(0, over_m), run.level_m + Math.max(0, over_m)]
  const [min, max] = [flat.min, flat.max]
  return { axis: null, min: [min[0], min[1], low - HALF_HIGH_m], max: [max[0], max[1], high + HALF_HIGH_m] }
}

const TOUCHING_m = 1e-6

/** True where two boxes share room; touching shares none. */
export const boxesClash = (a: RunBox, b: RunBox): boolean =>
  [0, 1, 2].every((i) => a.min[i]! < b.max[i]! - TOUCHING_m && b.min[i]! < a.max[i]! - TOUCHING_m)
