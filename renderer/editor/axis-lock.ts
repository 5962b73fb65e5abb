import type { PlanPoint } from '../../src/geometry/point'

/** A line along one axis of the plan that what is in hand may not leave. */
export interface AxisLock {
  readonly axis: 'x' | 'y'
  readonly from: PlanPoint
}

/** The point of the locked line beside `point`; the point itself where nothing is locked. */
export const onAxis = (lock: AxisLock | null | undefined, point: PlanPoint): PlanPoint =>
  !lock ? point : lock.axis === 'x' ? [point[0], lock.from[1]] : [lock.from[0], point[1]]

/** The same without its lock. */
export function unlocked<I extends object>(interaction: I): I {
  if (!('lock' in interaction)) return interaction
  const { lock: _, ...rest } = interaction
  return rest as I
}
