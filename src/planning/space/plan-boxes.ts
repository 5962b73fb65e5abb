import { type Box, boxAroundBoxes, boxOf } from '../../geometry/box'
import { type Footprint, footprintCorners } from '../../geometry/footprint'
import { addPoints, type PlanPoint, rotatePoint } from '../../geometry/point'
import type { Item } from '../../model/item'

/** Where an item stands: centre and rotation, metres and degrees. */
export interface Pose {
  readonly at: PlanPoint
  readonly rotation_deg: number
}

/** The box of an item's body in a plan turned by `-frame_deg`, or null where the item has no size. */
export function bodyBox(item: Item, pose: Pose, frame_deg: number): Box | null {
  return item.size_m ? turnedBox(pose, [0, 0], item.size_m[0], item.size_m[1], frame_deg) : null
}

/** The same with the working space that the item needs around it; the front faces local -y. */
export function reachBox(item: Item, pose: Pose, frame_deg: number): Box | null {
  if (!item.size_m) return null
  const { front = 0, rear = 0, left = 0, right = 0 } = item.clearance_m ?? {}
  const [width, depth] = item.size_m
  const shift: PlanPoint = [(right - left) / 2, (rear - front) / 2]
  return turnedBox(pose, shift, width + left + right, depth + front + rear, frame_deg)
}

function turnedBox(pose: Pose, shift: PlanPoint, width_m: number, depth_m: number, frame_deg: number): Box {
  const footprint: Footprint = {
    centre_m: addPoints(pose.at, rotatePoint(shift, pose.rotation_deg)),
    width_m,
    depth_m,
    rotation_deg: pose.rotation_deg,
  }
  return boxOf(footprintCorners(footprint).map((p) => rotatePoint(p, -frame_deg)))
}

/** The smallest box around boxes; null for none. */
export const boxUnion = (boxes: readonly Box[]): Box | null => (boxes.length === 0 ? null : boxAroundBoxes(boxes))

/** The middle of a box. */
export const boxCentre = (b: Box): PlanPoint => [(b.minX + b.maxX) / 2, (b.minY + b.maxY) / 2]
