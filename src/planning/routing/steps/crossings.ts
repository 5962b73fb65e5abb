import RBush from 'rbush'
import { boxOf } from '../../../geometry/box'
import type { PlanPoint } from '../../../geometry/point'
import type { Leg } from '../run-graph'
import { LAYER_APART_m } from '../run-levels'
import { axisOfLeg } from './run-boxes'

/** A run that others may cross. */
export interface CrossedRun {
  readonly points: readonly PlanPoint[]
  readonly level_m: number
  readonly floor_m: number
  readonly bundle: string
}

interface Lying {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
  readonly axis: 0 | 1
  readonly run: CrossedRun
}

/** Runs laid so far, found by where they lie. */
export class Crossings {
  readonly #legs = new RBush<Lying>()

  add(run: CrossedRun): void {
    this.#legs.load(
      run.points.slice(1).flatMap((b, i): Lying[] => {
        const axis = axisOfLeg(run.points[i]!, b)
        return axis === null ? [] : [{ ...boxOf([run.points[i]!, b]), axis, run }]
      }),
    )
  }

  /**
   * How many bundles a leg of another one crosses at too little height apart. A run through the leg's far end alone
   * counts, one through its near end does not, so that of legs in a row each run is counted once.
   */
  count({ from, to, axis }: Leg, { level_m, floor_m, bundle }: Omit<CrossedRun, 'points'>): number {
    const crossed = new Set<string>()
    const [low, high] = [Math.min(from[axis], to[axis]), Math.max(from[axis], to[axis])]
    for (const other of this.#legs.search(boxOf([from, to]))) {
      const { run } = other
      if (other.axis === axis || run.bundle === bundle || run.floor_m !== floor_m) continue
      const at = axis === 0 ? other.minX : other.minY
      if (at > low && at <= high && Math.abs(run.level_m - level_m) < LAYER_APART_m - 1e-6) crossed.add(run.bundle)
    }
    return crossed.size
  }
}
