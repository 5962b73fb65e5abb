import type { Box } from '../../../geometry/box'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import { shapeOf } from '../plan/body'
import { floorPlan } from '../plan/floor-plan'
import { siteIndex } from '../site-index'

/** How far rules that go by bodies may look around one of them at least, metres; items may ask for more. */
const LEAST_REACH_m = 8

/** Ids of what stands so near to some placements, as they are given, that rules by bodies look from one to the other. */
export function idsWithinReach(site: EffectiveSite, placements: readonly EffectivePlacement[]): ReadonlySet<string> {
  const plan = floorPlan(site)
  const reach_m = LEAST_REACH_m + farthestClearance_m(site)
  const ids = new Set<string>()
  for (const { minX, minY, maxX, maxY } of tiles(placements, 2 * reach_m)) {
    const around = { minX: minX - reach_m, minY: minY - reach_m, maxX: maxX + reach_m, maxY: maxY + reach_m }
    for (const body of plan.bodiesNear(around)) ids.add(body.placement.id)
  }
  return ids
}

/** Boxes around placements, those of one tile together: a moved row asks once, not once a rack. */
function tiles(placements: readonly EffectivePlacement[], tile_m: number): Iterable<Box> {
  const boxes = new Map<string, Box>()
  for (const { at, rotation_deg, definition } of placements) {
    if (!definition.size_m) continue
    const [width_m, depth_m] = definition.size_m
    const { box } = shapeOf({ centre_m: at, width_m, depth_m, rotation_deg })
    const tile = `${Math.floor(at[0] / tile_m)} ${Math.floor(at[1] / tile_m)}`
    const others = boxes.get(tile)
    boxes.set(tile, others ? joined(others, box) : box)
  }
  return boxes.values()
}

const joined = (a: Box, b: Box): Box => ({
  minX: Math.min(a.minX, b.minX),
  minY: Math.min(a.minY, b.minY),
  maxX: Math.max(a.maxX, b.maxX),
  maxY: Math.max(a.maxY, b.maxY),
})

/** The largest distance that any item of the site asks to be kept free, metres. */
function farthestClearance_m(site: EffectiveSite): number {
  let farthest = 0
  for (const [first] of siteIndex(site).ofProduct.values()) {
    const free = first?.definition.clearance_m
    if (free) farthest = Math.max(farthest, free.front ?? 0, free.rear ?? 0, free.left ?? 0, free.right ?? 0)
  }
  return farthest
}
