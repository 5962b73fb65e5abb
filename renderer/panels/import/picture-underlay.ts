import type { PlanPoint } from '../../../src/geometry/point'
import { tidyPoint } from '../../../src/geometry/point'
import type { EncodedPicture } from './file-worker/encode-picture'

/** Width that a picture gets until somebody scales it by a known length, metres. Project assumption. */
const FIRST_WIDTH_m = 50

/** A picture as an underlay about a point. @param width_m where the scale is known */
export function pictureUnderlay(picture: EncodedPicture, name: string, at: PlanPoint, width_m: number = FIRST_WIDTH_m) {
  const height_m = (width_m * picture.height_px) / picture.width_px
  return {
    name,
    kind: 'image' as const,
    at: tidyPoint(at),
    size_m: [width_m, height_m] as [number, number],
    image: picture.address,
  }
}
