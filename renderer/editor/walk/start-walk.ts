import { boxAroundBoxes } from '../../../src/geometry/box'
import { addPoints, distance_m, type PlanPoint, rotatePoint } from '../../../src/geometry/point'
import { containsPoint, distanceToSegment_m, segmentsMeet } from '../../../src/geometry/polygon'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { placementFootprint } from '../placement-footprint'
import { hallWalls } from '../snapping/clearances'
import type { Segment } from '../snapping/points/snap-targets'
import { canStand } from './walk-room'
import type { Walker } from './walker'

/** How far in front of what is chosen one stands to look at it, metres. */
const BEFORE_m = 1.6
/** A view shorter than this is turned from at the start, metres. */
const SHORT_m = 4
const FARTHEST_m = 15
const FROM_WALL_m = 1
/** Nearer to a wall nobody begins, metres. */
const NEAR_WALL_m = 0.4
const STEP_m = 0.5
const LEVEL_deg = -4

/**
 * Where a walk begins: before the front of what is selected, looking at it; else near `at`, along `heading_deg` unless
 * a wall or a row stands right there.
 */
export function startWalk(
  site: EffectiveSite,
  selection: ReadonlySet<string>,
  at: PlanPoint,
  heading_deg: number,
): Walker {
  const chosen = site.placements.find((p) => selection.has(p.id))
  if (chosen) {
    const { depth_m, rotation_deg } = placementFootprint(chosen)
    const front = addPoints(chosen.at, rotatePoint([0, -depth_m / 2 - BEFORE_m], rotation_deg))
    return { at: placeToStand(site, front), heading_deg: ((-rotation_deg % 360) + 360) % 360, look_deg: LEVEL_deg }
  }
  const place = placeToStand(site, outOfWalls(site, at))
  const open = [heading_deg, 0, 90, 180, 270].map((h) => ({ h, view_m: view_m(site, place, h) }))
  const best = open.reduce((a, b) => (a.view_m >= SHORT_m || a.view_m >= b.view_m ? a : b))
  return { at: place, heading_deg: best.h, look_deg: LEVEL_deg }
}

/** Walls of halls, and those drawn inside. */
const wallsOf = (site: EffectiveSite): readonly Segment[] => [
  ...hallWalls(site.halls),
  ...site.buildings.flatMap((b) => b.walls.map(({ from, to }): Segment => [from, to])),
]

/** A point in the thickness between a building's outline and its halls goes into the hall beside it. */
function outOfWalls(site: EffectiveSite, at: PlanPoint): PlanPoint {
  const building = site.buildings.find((b) => containsPoint(b.outline, at))
  if (!building || building.halls.some((h) => containsPoint(h.outline, at))) return at
  const inside = building.halls.map(({ outline }) => {
    const { minX, minY, maxX, maxY } = boxAroundBoxes(outline.map(([x, y]) => ({ minX: x, minY: y, maxX: x, maxY: y })))
    const kept = (value: number, low: number, high: number): number =>
      Math.min(Math.max(value, Math.min(low + FROM_WALL_m, high)), Math.max(high - FROM_WALL_m, low))
    return [kept(at[0], minX, maxX), kept(at[1], minY, maxY)] as const
  })
  return inside.reduce<PlanPoint>((a, b) => (a === at || distance_m(at, b) < distance_m(at, a) ? b : a), at)
}

/** The nearest place about a point where someone can stand; the point itself where there is none near. */
function placeToStand(site: EffectiveSite, at: PlanPoint): PlanPoint {
  for (let reach_m = 0; reach_m <= 4; reach_m += STEP_m)
    for (let turn = 0; turn < 360; turn += 30) {
      const place = addPoints(at, rotatePoint([reach_m, 0], turn))
      if (canStand(site, place) && wallsOf(site).every(([a, b]) => distanceToSegment_m(place, a, b) > NEAR_WALL_m))
        return place
    }
  return at
}

/** How far one sees along a heading before equipment, a column or a wall of a hall, metres. */
function view_m(site: EffectiveSite, at: PlanPoint, heading_deg: number): number {
  const ahead = rotatePoint([0, 1], -heading_deg)
  for (let far_m = STEP_m; far_m < FARTHEST_m; far_m += STEP_m) {
    const place = addPoints(at, [ahead[0] * far_m, ahead[1] * far_m])
    if (!canStand(site, place) || wallsOf(site).some(([a, b]) => segmentsMeet(at, place, a, b))) return far_m
  }
  return FARTHEST_m
}
