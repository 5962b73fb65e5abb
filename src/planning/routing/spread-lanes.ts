import type { PlanPoint } from '../../geometry/point'
import { LAYER_APART_m } from './run-levels'
import { straightCorners } from './straight-corners'

/** A run whose middle line may shift to leave room for others. */
export interface LanedRun {
  readonly points: readonly PlanPoint[]
  readonly level_m: number
  /** Floor that it lies over, metres. */
  readonly floor_m: number
  /** Runs of one bundle share a tray and lie on one line. */
  readonly bundle: string
  /** Runs that lie there already keep their place. */
  readonly fixed?: boolean
  /** Distance to keep between middle lines, metres. */
  readonly spacing_m: number
}

export type Segment = readonly [PlanPoint, PlanPoint]

/** A leg that has its lane: on which line it lies, from where to where. */
interface Taken {
  readonly bundle: string
  readonly across_m: number
  readonly low_m: number
  readonly high_m: number
  readonly level_m: number
  readonly spacing_m: number
}

const MOST_LANES = 9

/**
 * Lays runs of different bundles that would lie on one line, at one height or too little apart in height, side by side,
 * at right angles still: the leg shifts, and
 * where it begins or ends at equipment a short jog leads there. A leg with no free lane stays in the middle.
 * @param isClear false where a leg at its new place would run into something that it passes now
 */
export function spreadLanes(
  runs: readonly LanedRun[],
  isClear: (now: Segment, before: Segment, run: LanedRun) => boolean,
): readonly (readonly PlanPoint[])[] {
  const taken = new Map<string, Taken[]>()
  const take = (run: LanedRun, axis: 0 | 1, leg: Taken): void => {
    const key = `${axis} ${run.floor_m}`
    const list = taken.get(key)
    if (list) list.push(leg)
    else taken.set(key, [leg])
  }
  for (const run of runs) if (run.fixed) for (const { axis, leg } of legsOf(run)) take(run, axis, leg)
  return runs.map((run) => {
    if (run.fixed) return run.points
    const shifts = legsOf(run).map(({ axis, leg, a, b }) => {
      const list = taken.get(`${axis} ${run.floor_m}`) ?? []
      const free = (offset: number): boolean =>
        !list.some((t) => isInTheWay(t, { ...leg, across_m: leg.across_m + offset })) &&
        (offset === 0 || isClear([moved(a, axis, offset), moved(b, axis, offset)], [a, b], run))
      const offset = lanes(run.spacing_m).find(free) ?? 0
      take(run, axis, { ...leg, across_m: leg.across_m + offset })
      return offset
    })
    return shifted(run.points, shifts)
  })
}

function legsOf({ points, bundle, level_m, spacing_m }: LanedRun) {
  return points.slice(1).map((b, i) => {
    const a = points[i]!
    const axis: 0 | 1 = a[1] === b[1] ? 0 : 1
    const across_m = a[axis === 0 ? 1 : 0]
    const [low_m, high_m] = [Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])]
    const leg: Taken = { bundle, across_m, low_m, high_m, level_m, spacing_m }
    return { a, b, axis, leg }
  })
}

/** Middle, then one to the left, one to the right, and so on. */
const lanes = (spacing_m: number): number[] =>
  Array.from({ length: MOST_LANES }, (_, i) => (i % 2 ? -1 : 1) * Math.ceil(i / 2) * spacing_m)

/** Of two kinds each keeps half of its distance. */
const isInTheWay = (a: Taken, b: Taken): boolean =>
  a.bundle !== b.bundle &&
  Math.abs(a.level_m - b.level_m) < LAYER_APART_m - 1e-6 &&
  Math.abs(a.across_m - b.across_m) < (a.spacing_m + b.spacing_m) / 2 - 1e-6 &&
  a.low_m < b.high_m - 1e-6 &&
  b.low_m < a.high_m - 1e-6

const moved = ([x, y]: PlanPoint, axis: 0 | 1, offset: number): PlanPoint =>
  axis === 0 ? [x, y + offset] : [x + offset, y]

/** A line at right angles with its legs shifted sideways; both ends stay where they are. */
function shifted(points: readonly PlanPoint[], offsets: readonly number[]): PlanPoint[] {
  const [first, last] = [points[0]!, points.at(-1)!]
  const axisOf = (i: number): 0 | 1 => (points[i]![1] === points[i + 1]![1] ? 0 : 1)
  const corners = points.slice(1, -1).map((p, i) => {
    const before = moved(p, axisOf(i), offsets[i]!)
    return moved(before, axisOf(i + 1), offsets[i + 1]!)
  })
  if (offsets.length === 0) return [...points]
  const out = moved(first, axisOf(0), offsets[0]!)
  const inward = moved(last, axisOf(offsets.length - 1), offsets.at(-1)!)
  return straightCorners([first, out, ...corners, inward, last])
}
