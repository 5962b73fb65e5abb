import { floorPlan } from '../../../../src/engine/rules/plan/floor-plan'
import type { Footprint } from '../../../../src/geometry/footprint'
import { addPoints, type PlanPoint } from '../../../../src/geometry/point'
import type { EffectivePlacement, EffectiveSite } from '../../../../src/model/effective-site'
import type { Refusal } from '../../interaction'
import { findRefusal } from '../../legality'
import { boxAround, boxAroundBoxes, grow, type PlanBox } from '../../picking/plan-box'
import { placementFootprint } from '../../placement-footprint'
import { type Clearance, clearancesOf, hallWalls } from '../../snapping/clearances'

/** How far a neighbour may stand and still attract; metres. */
const NEIGHBOUR_REACH_M = 6
/** More neighbours than this say nothing new and cost time on every pointer move. */
const MOST_NEIGHBOURS = 160

/** What a move needs of the site, worked out once as it begins. */
export interface MovePlan {
  readonly site: EffectiveSite
  readonly ids: readonly string[]
  readonly box: PlanBox
  neighboursAt(offset: PlanPoint): readonly PlanBox[]
  refusalAt(offset: PlanPoint): Refusal | null
  clearancesAt(offset: PlanPoint): readonly Clearance[]
}

export function createMovePlan(site: EffectiveSite, selection: ReadonlySet<string>): MovePlan {
  const moved = site.placements.filter((p) => selection.has(p.id))
  const ids = moved.map((p) => p.id)
  const box = boxAroundBoxes(moved.map((p) => boxAround(placementFootprint(p))))
  const neighboursAt = (offset: PlanPoint) => neighboursOf(site, shift(box, offset), selection)
  return {
    site,
    ids,
    box,
    neighboursAt,
    clearancesAt: (offset) => clearancesOf(shift(box, offset), neighboursAt(offset), hallWalls(site)),
    refusalAt: (offset) =>
      findRefusal(
        site,
        moved.map((p) => ({ footprint: moveFootprint(p, offset), definition: p.definition })),
        selection,
      ),
  }
}

/** Boxes of what stands about a box, nearest first. */
export function neighboursOf(site: EffectiveSite, box: PlanBox, ignore: ReadonlySet<string>): PlanBox[] {
  const near = floorPlan(site)
    .bodiesNear(grow(box, NEIGHBOUR_REACH_M))
    .filter((b) => !ignore.has(b.placement.id))
    .map((b) => b.box)
  if (near.length <= MOST_NEIGHBOURS) return near
  const [x, y] = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2]
  const far = (b: PlanBox): number => Math.hypot((b.minX + b.maxX) / 2 - x, (b.minY + b.maxY) / 2 - y)
  return near.sort((a, b) => far(a) - far(b)).slice(0, MOST_NEIGHBOURS)
}

export const shift = (b: PlanBox, [x, y]: PlanPoint): PlanBox => ({
  minX: b.minX + x,
  minY: b.minY + y,
  maxX: b.maxX + x,
  maxY: b.maxY + y,
})

const moveFootprint = (p: EffectivePlacement, offset: PlanPoint): Footprint => {
  const footprint = placementFootprint(p)
  return { ...footprint, centre_m: addPoints(footprint.centre_m, offset) }
}
