import { BoxGeometry } from 'three'
import { wallNear } from '../../../src/commands/structure/wall-near'
import type { PlanPoint } from '../../../src/geometry/point'
import type { Building } from '../../../src/model/building'
import { sceneYaw_rad, toScene } from '../plan-space'
import { WALL_CUT_M } from './site-bounds'

const DOOR_M = { width_m: 3, height_m: 3 }

/** Columns, cut at the height of the walls. */
export function columnBoxes(buildings: readonly Building[]): BoxGeometry[] {
  return buildings.flatMap((b) => b.columns.map(({ at, size_m }) => box(at, size_m[0], size_m[1], WALL_CUT_M, 0)))
}

/** Doors as panels in the wall that they stand in; a little thicker than it, so that they show on both sides. */
export function doorBoxes(buildings: readonly Building[]): BoxGeometry[] {
  return buildings.flatMap((b) =>
    b.openings.map(({ at, width_m = DOOR_M.width_m }) => {
      const [a, z] = wallNear([b], at, { reach_m: Number.POSITIVE_INFINITY })!.edge
      const angle_deg = (Math.atan2(z[1] - a[1], z[0] - a[0]) * 180) / Math.PI
      // A door is drawn low: the wall it belongs to may be lowered too.
      return box(at, width_m, 0.7, 0.24, angle_deg)
    }),
  )
}

function box(at: PlanPoint, width_m: number, depth_m: number, height_m: number, rotation_deg: number): BoxGeometry {
  const made = new BoxGeometry(width_m, height_m, depth_m)
  made.rotateY(sceneYaw_rad(rotation_deg))
  made.translate(...(toScene([at[0], at[1], height_m / 2]) as [number, number, number]))
  return made
}
