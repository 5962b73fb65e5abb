import { type Box, boxAround, boxAroundBoxes, boxesMeet, grow, holds, shift } from '../../../../src/geometry/box'
import type { PlanPoint } from '../../../../src/geometry/point'
import type { EffectiveSite } from '../../../../src/model/effective-site'
import type { Refusal } from '../../interaction'
import { createLegality } from '../../legality'
import { heldAmong, type Obstacles, obstaclesNear, obstaclesOf } from '../../obstacles'
import { placementFootprint } from '../../placement-footprint'
import { type Clearance, clearancesOf, hallWalls } from '../../snapping/clearances'

/** How far a neighbour may stand and still attract; metres. */
const NEIGHBOUR_REACH_M = 6
/** How far things are carried before their neighbourhood is looked up anew; metres. */
const CARRIED_M = 3

/** What a move needs of the site, worked out once as it begins. */
export interface MovePlan {
  readonly site: EffectiveSite
  readonly ids: readonly string[]
  readonly box: Box
  neighboursAt(offset: PlanPoint): readonly Box[]
  refusalAt(offset: PlanPoint): Refusal | null
  clearancesAt(offset: PlanPoint): readonly Clearance[]
}

export function createMovePlan(site: EffectiveSite, selection: ReadonlySet<string>): MovePlan {
  const moved = site.placements.filter((p) => selection.has(p.id))
  const held = moved.map((p) => ({ footprint: placementFootprint(p), definition: p.definition }))
  const box = boxAroundBoxes(held.map((h) => boxAround(h.footprint)))
  const obstacles = obstaclesOf(site.placements)
  const mask = heldAmong(obstacles, selection)
  const near = createNearby(obstacles, mask)
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

/** What stands about a box that is carried: the grid is asked only where it has come far enough. */
function createNearby(obstacles: Obstacles, mask: Uint8Array | null): (at: Box) => Box[] {
  let [known, boxes]: [Box | null, readonly Box[]] = [null, []]
  return (at) => {
    const reach = grow(at, NEIGHBOUR_REACH_M)
    if (!known || !holds(known, reach)) {
      known = grow(reach, CARRIED_M)
      boxes = obstaclesNear(obstacles, known, mask)
    }
    return boxes.filter((b) => boxesMeet(b, reach))
  }
}

/** Boxes of what stands about a box. */
export const neighboursOf = (site: EffectiveSite, box: Box): Box[] =>
  obstaclesNear(obstaclesOf(site.placements), grow(box, NEIGHBOUR_REACH_M), null)
