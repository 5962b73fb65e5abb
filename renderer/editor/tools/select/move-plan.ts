import type { PlanPoint } from '../../../../src/geometry/point'
import type { EffectiveSite } from '../../../../src/model/effective-site'
import type { Refusal } from '../../interaction'
import { createLegality } from '../../legality'
import { heldAmong, obstaclesNear, obstaclesOf } from '../../obstacles'
import { boxAround, boxAroundBoxes, grow, type PlanBox, shift } from '../../picking/plan-box'
import { placementFootprint } from '../../placement-footprint'
import { type Clearance, clearancesOf, hallWalls } from '../../snapping/clearances'

/** How far a neighbour may stand and still attract; metres. */
const NEIGHBOUR_REACH_M = 6

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
  const held = moved.map((p) => ({ footprint: placementFootprint(p), definition: p.definition }))
  const box = boxAroundBoxes(held.map((h) => boxAround(h.footprint)))
  const obstacles = obstaclesOf(site.placements)
  const mask = heldAmong(obstacles, selection)
  const near = (at: PlanBox) => obstaclesNear(obstacles, grow(at, NEIGHBOUR_REACH_M), mask)
  return {
    site,
    ids: moved.map((p) => p.id),
    box,
    neighboursAt: (offset) => near(shift(box, offset)),
    clearancesAt: (offset) => {
      const at = shift(box, offset)
      return clearancesOf(at, near(at), hallWalls(site.halls))
    },
    refusalAt: createLegality(site, held, selection),
  }
}

/** Boxes of what stands about a box. */
export const neighboursOf = (site: EffectiveSite, box: PlanBox): PlanBox[] =>
  obstaclesNear(obstaclesOf(site.placements), grow(box, NEIGHBOUR_REACH_M), null)
