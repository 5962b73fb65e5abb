import type { Walker } from '../../editor/walk/walker'
import { along, basisOf, type CameraPose } from './pose'

/** Height of the eyes over the floor, metres; about that of an adult standing. Project assumption. */
const EYE_m = 1.65
/** A wide lens: indoors a long one shows only what is in front of the nose. */
const WALK_FOV_deg = 62
/** How far ahead the pose's target lies, metres; nothing but the near plane depends on it. */
const FOCUS_m = 4

/** What a walker sees. */
export function walkPose({ at, heading_deg, look_deg }: Walker): CameraPose {
  const direction = { heading_deg, elevation_deg: -look_deg }
  return {
    ...direction,
    target: along([at[0], at[1], EYE_m], basisOf(direction).forward, FOCUS_m),
    height_m: 2 * FOCUS_m * Math.tan((WALK_FOV_deg * Math.PI) / 360),
    fov_deg: WALK_FOV_deg,
  }
}

/** True for the pose of a walker, which no other view has the lens of. */
export const isOnFoot = ({ fov_deg }: Pick<CameraPose, 'fov_deg'>): boolean => fov_deg === WALK_FOV_deg
