import { distance_m, type PlanPoint } from '../../geometry/point'
import type { Connection } from '../../model/connection'
import type { EffectivePlacement } from '../../model/effective-site'

/** A supply and return pair. */
export interface PipeRun {
  readonly length_m: number
  readonly returnLength_m: number
  readonly lossCoefficient: number
  readonly returnLossCoefficient: number
  /** True where neither a length nor a path is given, so that the straight distance in plan stands in. */
  readonly unrouted: boolean
}

/** Loss coefficients of a long-radius and of a 45° elbow (EPANET users manual, table 3.3). */
const ELBOW_LOSS = 0.6
const HALF_ELBOW_LOSS = 0.4
/** A corner that turns less than this is a bent pipe; from the second on it is a whole elbow. */
const LEAST_TURN_deg = 15
const WHOLE_ELBOW_deg = 60

/**
 * Length and fittings of a connection's run: `length_m` where given, else its path, else the straight distance in plan;
 * with `level_m`, up from the top of one end and down to the top of the other. Fittings are `lossCoefficient` where
 * given, else an elbow at every corner.
 * The return is as long and as fitted as the supply unless it is said otherwise, or goes elsewhere: then it is the straight
 * distance there, with an elbow at each end.
 * @param rise_m how much higher the floor of the second end lies than that of the first
 * @param returnTo what the return goes to where that is not `from`
 */
export function pipeRun(
  connection: Connection,
  from: EffectivePlacement,
  to: EffectivePlacement,
  rise_m = 0,
  returnTo: EffectivePlacement = from,
): PipeRun {
  const { path = [], length_m, level_m, lossCoefficient } = connection
  const points: readonly PlanPoint[] = [from.at, ...path, to.at]
  const risers_m = [riser_m(level_m, from, 0), riser_m(level_m, to, rise_m)].filter((m) => m > 0)
  const supply_m = length_m ?? planLength_m(points) + risers_m.reduce((sum, m) => sum + m, 0)
  const elsewhere = returnTo.id !== from.id
  const losses = lossCoefficient ?? cornerLosses(points) + risers_m.length * ELBOW_LOSS
  const { returnLength_m, returnLossCoefficient } = connection
  return {
    length_m: supply_m,
    returnLength_m: returnLength_m ?? (elsewhere ? distance_m(to.at, returnTo.at) : supply_m),
    lossCoefficient: losses,
    returnLossCoefficient: returnLossCoefficient ?? (elsewhere ? 2 * ELBOW_LOSS : losses),
    unrouted: (length_m === undefined && path.length === 0) || (elsewhere && returnLength_m === undefined),
  }
}

/** What a run climbs or falls at one end, whose floor may lie on another storey than the one its level counts from. */
function riser_m(level_m: number | undefined, { definition }: EffectivePlacement, rise_m: number): number {
  const fromTop_m = level_m === undefined ? 0 : level_m - (definition.size_m?.[2] ?? 0)
  return rise_m === 0 ? Math.max(0, fromTop_m) : Math.abs(fromTop_m - rise_m)
}

function planLength_m(points: readonly PlanPoint[]): number {
  let sum = 0
  for (let i = 1; i < points.length; i++) sum += distance_m(points[i - 1]!, points[i]!)
  return sum
}

function cornerLosses(points: readonly PlanPoint[]): number {
  let sum = 0
  for (let i = 1; i + 1 < points.length; i++) {
    const turn = turn_deg(points[i - 1]!, points[i]!, points[i + 1]!)
    if (turn >= WHOLE_ELBOW_deg) sum += ELBOW_LOSS
    else if (turn >= LEAST_TURN_deg) sum += HALF_ELBOW_LOSS
  }
  return sum
}

/** How far the run turns at a corner, 0 straight on to 180 back. */
function turn_deg([ax, ay]: PlanPoint, [bx, by]: PlanPoint, [cx, cy]: PlanPoint): number {
  const inward = Math.atan2(by - ay, bx - ax)
  const onward = Math.atan2(cy - by, cx - bx)
  const turn = Math.abs(onward - inward)
  return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI
}
