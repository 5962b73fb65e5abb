import type { PlanPoint } from '../../../../src/geometry/point'
import type { PointSnap } from '../../snapping/points/snap-point'

/** What two points do to an underlay: say a length, carry it, or say what should run along an axis. */
export const underlayTasks = ['scale', 'move', 'straighten'] as const
export type UnderlayTask = (typeof underlayTasks)[number]

/** Two points are being clicked on an underlay; a scale then waits for the true length. */
export interface UnderlayPoints {
  readonly type: 'underlay-points'
  readonly underlay: string
  readonly task: UnderlayTask
  readonly points: readonly PlanPoint[]
  /** Where the pointer is, after snapping; null until it comes over the floor and once both points are there. */
  readonly next: PointSnap | null
}

/** The two points as they stand: the second one follows the pointer until it is clicked. */
export function bothPoints({ points, next }: UnderlayPoints): readonly [PlanPoint, PlanPoint] | null {
  const [first, second = next?.at] = points
  return first && second ? [first, second] : null
}
