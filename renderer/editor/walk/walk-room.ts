import type { Box } from '../../../src/geometry/box'
import type { PlanPoint } from '../../../src/geometry/point'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { columnsIn, obstaclesNear, obstaclesOf } from '../obstacles'
import { hallWalls } from '../snapping/clearances'
import { meetsWall } from './walk-walls'

/** Half the width of a person, metres: project assumption. */
const HALF_BODY_m = 0.25
/** Farther than this no free width is told, metres. */
const FARTHEST_m = 12

const boxAt = ([x, y]: PlanPoint, half_x: number, half_y: number): Box => ({
  minX: x - half_x,
  minY: y - half_y,
  maxX: x + half_x,
  maxY: y + half_y,
})

/** Boxes of equipment on the floor and columns that meet a box. */
function solidsIn(site: EffectiveSite, box: Box): readonly Box[] {
  const columns = columnsIn(site.buildings)
  return [
    ...obstaclesNear(obstaclesOf(site.placements), box, null),
    ...obstaclesNear({ placements: [], boxes: columns.boxes, grid: columns.grid }, box, null),
  ]
}

/** True where someone can stand: clear of equipment on the floor, columns and walls; doors are open. */
export const canStand = (site: EffectiveSite, at: PlanPoint): boolean =>
  !meetsWall(site.buildings, at, HALF_BODY_m) && solidsIn(site, boxAt(at, HALF_BODY_m, HALF_BODY_m)).length === 0

/** Free width to the left and right of someone who looks along a heading, metres; null where it is open on one side. */
export function freeWidth_m(site: EffectiveSite, at: PlanPoint, heading_deg: number): number | null {
  const across = Math.round(heading_deg / 90) % 2 === 0 ? 0 : 1
  const here = at[across]
  const line = across === 0 ? boxAt(at, FARTHEST_m, 1e-3) : boxAt(at, 1e-3, FARTHEST_m)
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  const meet = (from: number, to: number): void => {
    if (to <= here) low = Math.max(low, to)
    else if (from >= here) high = Math.min(high, from)
    else [low, high] = [here, here]
  }
  for (const b of solidsIn(site, line))
    meet(...(across === 0 ? ([b.minX, b.maxX] as const) : ([b.minY, b.maxY] as const)))
  for (const [a, b] of hallWalls(site.halls)) {
    const along = across === 0 ? 1 : 0
    if (a[across] !== b[across] || Math.min(a[along], b[along]) > at[along] || Math.max(a[along], b[along]) < at[along])
      continue
    meet(a[across], a[across])
  }
  const width_m = high - low
  return width_m <= FARTHEST_m ? width_m : null
}
