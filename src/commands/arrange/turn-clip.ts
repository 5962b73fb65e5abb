import { rotatePoint, tidyPoint } from '../../geometry/point'
import type { Clip } from './clip'

/** The same copy turned counter-clockwise about its middle. */
export function turnClip(clip: Clip, angle_deg: number): Clip {
  return {
    ...clip,
    placements: clip.placements.map((p) => ({
      ...p,
      at: tidyPoint(rotatePoint(p.at, angle_deg)),
      rotation_deg: (((p.rotation_deg + angle_deg) % 360) + 360) % 360,
    })),
  }
}
