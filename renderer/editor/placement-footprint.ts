import type { Footprint } from '../../src/geometry/footprint'
import type { PlanPoint } from '../../src/geometry/point'
import type { Item } from '../../src/model/item'

/** Plan size of an item whose catalogue entry has none: it must still be seen and picked. Metres. */
export const UNKNOWN_SIZE_M = [1, 1, 1.5] as const

/** The footprint of something placed, with its item at hand. */
export function placementFootprint(placed: {
  readonly at: PlanPoint
  readonly rotation_deg: number
  readonly definition: Pick<Item, 'size_m'>
}): Footprint {
  const [width_m, depth_m] = placed.definition.size_m ?? UNKNOWN_SIZE_M
  return { centre_m: placed.at, width_m, depth_m, rotation_deg: placed.rotation_deg }
}
