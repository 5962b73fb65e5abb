import RBush from 'rbush'
import { distance_m, type PlanPoint } from '../../../geometry/point'
import { LAYER_APART_m } from '../run-levels'
import { axisOfLeg, type BoxedRun, boxesClash, type RunBox, runBoxes, type Step, stepBoxes } from './run-boxes'

/** A run that may step over or under others. */
export interface SteppingRun extends BoxedRun {
  /** Floor that it lies over, metres. */
  readonly floor_m: number
  /** Runs of one bundle share a tray. */
  readonly bundle: string
  /** Where it begins and ends: runs that meet at one piece of equipment meet there. */
  readonly ends: readonly [PlanPoint, PlanPoint]
  /** As high as it may go, metres over its floor. */
  readonly most_m: number
  /** Steps of a run that lies there already; it keeps them, and the others go over it. */
  readonly fixed?: readonly Step[]
}

interface Taken extends RunBox {
  readonly run: SteppingRun
}

/** Room between a riser and the run that is stepped over, metres: a hand. Project assumption. */
const HAND_m = 0.05
/** So many layers up or down are tried, up first: nobody has to duck under it. */
const MOST_LAYERS = 4
/** Nearer to equipment that both runs end at they are not told apart, metres. Project assumption. */
const AT_PORT_m = 1

class TakenTree extends RBush<Taken> {
  override toBBox({ min, max }: Taken) {
    return { minX: min[0], minY: min[1], maxX: max[0], maxY: max[1] }
  }
  override compareMinX = (a: Taken, b: Taken): number => a.min[0] - b.min[0]
  override compareMinY = (a: Taken, b: Taken): number => a.min[1] - b.min[1]
}

/**
 * Where runs of different bundles cross at one height, the later one steps over or under by as many layers as it takes
 * to be clear of all others, or stays where there is no height for it.
 * @param isClear false where a stretch would run into equipment at that height over its floor
 * @returns the steps of each run, in order
 */
export function stepOver(
  runs: readonly SteppingRun[],
  isClear: (a: PlanPoint, b: PlanPoint, level_m: number, run: SteppingRun) => boolean,
): readonly (readonly Step[])[] {
  const taken = new TakenTree()
  const take = (run: SteppingRun, steps: readonly Step[]): void => {
    taken.load(runBoxes(run, steps).map((box) => ({ ...box, run })))
  }
  for (const run of runs) if (run.fixed) take(run, run.fixed)
  return runs.map((run) => {
    if (run.fixed) return run.fixed
    const steps = run.points.slice(1).flatMap((b, i) => stepsOfLeg(run, run.points[i]!, b, taken, isClear))
    take(run, steps)
    return steps
  })
}

function stepsOfLeg(
  run: SteppingRun,
  a: PlanPoint,
  b: PlanPoint,
  taken: TakenTree,
  isClear: Parameters<typeof stepOver>[1],
): Step[] {
  const axis = axisOfLeg(a, b)
  if (axis === null) return []
  const across = a[1 - axis]!
  const [low, high] = [Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])]
  const margin = HAND_m + LAYER_APART_m / 2
  const crossed = runBoxes({ ...run, points: [a, b] }, [])
    .flatMap((leg) => clashesOf(run, leg, taken))
    .filter((box) => box.axis !== axis)
    .map((box): [number, number] => [box.min[axis] - margin, box.max[axis] + margin])
    .sort((p, q) => p[0] - q[0])
  const place = (along: number): [number, number] => (axis === 0 ? [along, across] : [across, along])
  return merged(crossed).flatMap(([from, to]): Step[] => {
    const [begin, end] = [Math.max(low, from), Math.min(high, to)]
    if (end - begin <= 0) return []
    const over_m = heights(begin === low || end === high).find((over) => {
      const level_m = run.level_m + over
      if (level_m <= 0 || level_m > run.most_m || !isClear(place(begin), place(end), level_m, run)) return false
      return stepBoxes(run, axis, across, begin, end, over).every((box) => clashesOf(run, box, taken).length === 0)
    })
    if (over_m === undefined) return []
    return [{ at: rounded(place((begin + end) / 2)), over_m, length_m: Math.round((end - begin) * 1e4) / 1e4 }]
  })
}

/** Layers up and down by turns; down first where the run ends there, so that nothing drops through the other. */
const heights = (atEnd: boolean): number[] =>
  Array.from({ length: MOST_LAYERS }, (_, i) => (i + 1) * LAYER_APART_m).flatMap((h) => (atEnd ? [-h, h] : [h, -h]))

const rounded = ([x, y]: PlanPoint): [number, number] => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]

/** Boxes of other bundles that share room with one, but for those that meet it at equipment where both runs end. */
function clashesOf(run: SteppingRun, box: RunBox, taken: TakenTree): Taken[] {
  return taken
    .search({ minX: box.min[0], minY: box.min[1], maxX: box.max[0], maxY: box.max[1] })
    .filter(
      (other) =>
        other.run.bundle !== run.bundle &&
        other.run.floor_m === run.floor_m &&
        boxesClash(box, other) &&
        !meetAtPort(run, other.run, box, other),
    )
}

/** True where two runs end at the same place and the room that they share is there. */
export function meetAtPort(a: Pick<SteppingRun, 'ends'>, b: Pick<SteppingRun, 'ends'>, p: RunBox, q: RunBox): boolean {
  const middle = (axis: 0 | 1): number => (Math.max(p.min[axis], q.min[axis]) + Math.min(p.max[axis], q.max[axis])) / 2
  const at: PlanPoint = [middle(0), middle(1)]
  return a.ends.some(
    (end) => b.ends.some((other) => distance_m(end, other) < AT_PORT_m) && distance_m(end, at) < AT_PORT_m,
  )
}

function merged(intervals: readonly (readonly [number, number])[]): [number, number][] {
  const found: [number, number][] = []
  for (const [from, to] of intervals) {
    const last = found.at(-1)
    if (last && from <= last[1] + LAYER_APART_m) last[1] = Math.max(last[1], to)
    else found.push([from, to])
  }
  return found
}
