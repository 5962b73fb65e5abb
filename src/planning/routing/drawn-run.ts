import type { PlanPoint } from '../../geometry/point'
import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { floorOf } from '../../model/storeys'
import { runLength_m } from './run-length'
import { runLevel_m } from './run-levels'
import type { Step } from './steps/run-boxes'
import { stepsKept } from './steps/stepped-line'

/** Where a connection lies. */
export interface DrawnRun {
  /** Both ends and the corners between, in plan. */
  readonly points: readonly PlanPoint[]
  /** Height over the floor that it begins on. */
  readonly level_m: number
  /** How much higher the floor lies that it ends on. */
  readonly rise_m: number
  /** Where it passes over or under other runs. */
  readonly steps: readonly Step[]
  /** True where nobody has drawn it: it is shown turning once, the longer leg first. */
  readonly presumed: boolean
}

/** The run of a connection as it is drawn and picked. */
export function drawnRun(
  site: EffectiveSite,
  connection: Connection,
  from: EffectivePlacement,
  to: EffectivePlacement,
): DrawnRun {
  const level_m = connection.level_m ?? runLevel_m(site, connection, [from, to])
  const rise_m = floorOf(site, to) - floorOf(site, from)
  const { path } = connection
  const drawn = (points: readonly PlanPoint[]): DrawnRun => ({
    points,
    level_m,
    rise_m,
    steps: stepsKept(points, connection.steps ?? []),
    presumed: false,
  })
  if (path) return drawn([from.at, ...path, to.at])
  const [[ax, ay], [bx, by]] = [from.at, to.at]
  const bend: PlanPoint = Math.abs(bx - ax) >= Math.abs(by - ay) ? [bx, ay] : [ax, by]
  const straight = ax === bx || ay === by
  return { points: straight ? [from.at, to.at] : [from.at, bend, to.at], level_m, rise_m, steps: [], presumed: true }
}

/** The fields that write a run as drawn by hand: its corners, its level, the steps that still lie on it, and its length. */
export function runFields(
  run: Pick<DrawnRun, 'level_m' | 'rise_m' | 'steps'>,
  points: readonly PlanPoint[],
  ends: readonly [EffectivePlacement, EffectivePlacement],
): { path: [number, number][]; routed: 'by-hand'; level_m: number; length_m: number; steps?: Step[] } {
  const { level_m, rise_m } = run
  const path = points.slice(1, -1).map(([x, y]): [number, number] => [x, y])
  const steps = stepsKept(points, run.steps)
  const length_m = runLength_m(points, level_m, ends, rise_m, steps)
  return { path, routed: 'by-hand', level_m, length_m, ...(run.steps.length > 0 && { steps }) }
}
