import { type Footprint, footprintCorners, overlapDepth_m } from '../../../src/geometry/footprint'
import type { PlanPoint } from '../../../src/geometry/point'
import type { PickGrid } from './pick-grid'
import { boxAroundPoints, type PlanBox } from './plan-box'

/**
 * What a marquee takes. Drawn left to right it takes what lies wholly inside, right to left what it touches,
 * as in CAD.
 */
export function marqueePick(
  grid: PickGrid,
  footprintOf: (id: string) => Footprint | undefined,
  from: PlanPoint,
  to: PlanPoint,
  touching: boolean,
): string[] {
  const box = boxAroundPoints([from, to])
  return grid.near(box).filter((id) => {
    const footprint = footprintOf(id)
    if (!footprint) return false
    return touching ? touches(box, footprint) : footprintCorners(footprint).every((p) => holds(box, p))
  })
}

const holds = (box: PlanBox, [x, y]: PlanPoint): boolean =>
  x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY

function touches(box: PlanBox, footprint: Footprint): boolean {
  const asFootprint: Footprint = {
    centre_m: [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2],
    width_m: box.maxX - box.minX,
    depth_m: box.maxY - box.minY,
    rotation_deg: 0,
  }
  return overlapDepth_m(asFootprint, footprint) > 0
}
