import { boxOf } from '../../../src/geometry/box'
import type { PlanPoint } from '../../../src/geometry/point'
import type { PickGrid } from './pick-grid'

/**
 * What a marquee takes. Drawn left to right it takes what lies wholly inside, right to left what it touches,
 * as in CAD.
 */
export function marqueePick(grid: PickGrid, from: PlanPoint, to: PlanPoint, touching: boolean): readonly string[] {
  const box = boxOf([from, to])
  return touching ? grid.touching(box) : grid.within(box)
}
