import type { BoxGeometry } from 'three'
import type { Building, Opening } from '../../../../src/model/building'
import { doorFrame, drawnDoor, isDock, isLeaf } from '../../../editor/walls/drawn-door'
import { OUTER_WALL_M } from '../../../editor/walls/wall-thickness'
import { leavesOf } from './door-lines'
import { type WallBox, wallBox } from './wall-box'

/** Sections of frame and leaf, metres. */
const FRAME_M = 0.1
const LEAF_M = 0.05
/** A dock leveller: how far its plate reaches out, and its rubber bumpers; metres. */
const PLATE_M = 1.6
const BUMPER_M = { width_m: 0.25, depth_m: 0.18, low_m: 0.05, high_m: 0.55 }

/** A door in its opening: frame up to its height, leaves standing open, or the leveller and bumpers of a dock. */
export function doorBoxes(building: Building, opening: Opening): BoxGeometry[] {
  const { place, rotation_deg, outward } = doorFrame(building, opening)
  const { width_m, height_m } = drawnDoor(opening)
  // An outer wall stands outside its outline, an inner one astride its line.
  const middle_m = outward ? -OUTER_WALL_M / 2 : 0
  const depth_m = OUTER_WALL_M + 0.04
  const box = (along_m: number, into_m: number, size: Omit<WallBox, 'at' | 'rotation_deg' | 'outward'>): BoxGeometry =>
    wallBox({ at: place(along_m, into_m), rotation_deg, outward, ...size })
  const jamb = (side: number) =>
    box((side * (width_m + FRAME_M)) / 2, middle_m, { width_m: FRAME_M, depth_m, low_m: 0, high_m: height_m })
  const head = { width_m: width_m + 2 * FRAME_M, depth_m, low_m: height_m, high_m: height_m + FRAME_M }
  const frame = [jamb(-1), jamb(1), box(0, middle_m, head)]
  if (isLeaf(opening)) {
    const leaves = leavesOf(width_m)
    const leaf_m = width_m / leaves.length
    return [
      ...frame,
      ...leaves.map((side) =>
        box((side * width_m) / 2, leaf_m / 2, { width_m: LEAF_M, depth_m: leaf_m, low_m: 0, high_m: height_m }),
      ),
    ]
  }
  if (!isDock(opening) || !outward) return frame
  const face_m = -OUTER_WALL_M
  const bumper = (side: number) =>
    box(side * (width_m / 2 + BUMPER_M.width_m), face_m - BUMPER_M.depth_m / 2, { ...BUMPER_M })
  const plate = { width_m: width_m * 0.8, depth_m: PLATE_M, low_m: 0, high_m: 0.06 }
  return [...frame, box(0, face_m - PLATE_M / 2, plate), bumper(-1), bumper(1)]
}
