import { oncePer } from '../../../src/memo/once-per'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { createPickGrid, type PickGrid } from '../../editor/picking/pick-grid'
import { bodyOf } from '../items/body'

/** The pick grid of a list of placements, built once; what is drawn is what is picked. */
export const floorPicking = oncePer(
  (placements: readonly EffectivePlacement[]): PickGrid =>
    createPickGrid(
      placements.map((placement) => {
        const body = bodyOf(placement)
        return {
          id: body.id,
          footprint: {
            centre_m: [body.x_m, body.y_m],
            width_m: body.width_m,
            depth_m: body.depth_m,
            rotation_deg: body.rotation_deg,
          },
          low_m: body.z_m,
          high_m: body.z_m + body.height_m,
        }
      }),
    ),
)
