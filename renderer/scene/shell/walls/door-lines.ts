import type { PlanPoint } from '../../../../src/geometry/point'
import type { Building, Opening } from '../../../../src/model/building'
import { type DoorFrame, doorFrame, drawnDoor, isLeaf } from '../../../editor/walls/drawn-door'
import { toScene } from '../../plan-space'

/** Over marked ground and its hatching, metres. */
const OVER_FLOOR_M = 0.13
const ARC_STEPS = 10
/** A single leaf up to here, two leaves beyond; metres. */
export const WIDEST_LEAF_M = 1.3

/** A door as a plan draws it: the leaf and its swing; a roller line across where something larger goes through. */
export function doorLines(building: Building, opening: Opening): number[] {
  const frame = doorFrame(building, opening)
  const { width_m } = drawnDoor(opening)
  return isLeaf(opening) ? swing(frame, width_m) : roller(frame, width_m)
}

/** The sides on which the leaves of a door hang. */
export const leavesOf = (width_m: number): readonly (1 | -1)[] => (width_m > WIDEST_LEAF_M ? [-1, 1] : [-1])

function swing({ place }: DoorFrame, width_m: number): number[] {
  const leaves = leavesOf(width_m)
  const leaf = width_m / leaves.length
  return leaves.flatMap((side) => {
    const hinge = (side * width_m) / 2
    const arc = Array.from({ length: ARC_STEPS + 1 }, (_, i) => {
      const turn = (i / ARC_STEPS) * (Math.PI / 2)
      return place(hinge - side * leaf * Math.cos(turn), leaf * Math.sin(turn))
    })
    return [...path([place(hinge, 0), place(hinge, leaf)]), ...path(arc)]
  })
}

function roller({ place }: DoorFrame, width_m: number): number[] {
  const half = width_m / 2
  const sill = (v: number) => path([place(-half, v), place(half, v)])
  return [
    ...sill(0.45),
    ...sill(0.7),
    ...path([place(-half, -0.5), place(-half, 0.7)]),
    ...path([place(half, -0.5), place(half, 0.7)]),
  ]
}

const path = (points: readonly PlanPoint[]): number[] =>
  points
    .slice(1)
    .flatMap((b, i) => [
      ...toScene([points[i]![0], points[i]![1], OVER_FLOOR_M]),
      ...toScene([b[0], b[1], OVER_FLOOR_M]),
    ])
