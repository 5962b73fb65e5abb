import { type Box, boxOf } from '../../geometry/box'
import type { PlanPoint } from '../../geometry/point'
import type { Assembly } from '../../model/assembly'
import type { Opening } from '../../model/building'
import type { EffectivePlacement, EffectiveSite, ItemLookup } from '../../model/effective-site'
import { elevationOf, onSameStorey } from '../../model/storeys'
import { turnedPoses } from './find-spot'
import { nearestFree, type Surroundings } from './free-place'
import { bodyBox, type Pose, reachBox } from './plan-boxes'

/** How far from its building a plant block may stand, metres. */
const reach_m = 60
const step_m = 0.5
/** Kept free outside doors, metres to each side of the opening. */
const doorway_m = 4

/**
 * Finds free ground for a plant block as near to `goal` as buildings, doors and what stands outdoors allow.
 * @param outdoors what stands there already, or is about to
 */
export function findGround(
  site: EffectiveSite,
  hallId: string,
  assembly: Assembly,
  items: ItemLookup,
  outdoors: readonly EffectivePlacement[],
  goal: PlanPoint,
): Pose | null {
  const building = site.halls.get(hallId)?.building
  if (!building) return null
  const own = boxOf(building.outline)
  const bounds: Box = {
    minX: own.minX - reach_m,
    minY: own.minY - reach_m,
    maxX: own.maxX + reach_m,
    maxY: own.maxY + reach_m,
  }
  const solid = [
    ...site.buildings.map((b) => boxOf(b.outline)),
    ...site.buildings.flatMap((b) =>
      b.openings.filter(isAtGround).map((o) => around(o.at, (o.width_m ?? 0) / 2 + doorway_m)),
    ),
  ]
  const boxes = (boxOf: typeof bodyBox): Box[] =>
    outdoors.map((p) => boxOf(p.definition, p, 0)).filter((b) => b !== null)
  const place: Surroundings = {
    outline: [
      [bounds.minX, bounds.minY],
      [bounds.maxX, bounds.minY],
      [bounds.maxX, bounds.maxY],
      [bounds.minX, bounds.maxY],
    ],
    bounds,
    bodies: [...solid, ...boxes(bodyBox)],
    reaches: [...solid, ...boxes(reachBox)],
  }
  return nearestFree(place, turnedPoses(assembly, items, 0), goal, true, step_m)
}

/** A door upstairs opens on no ground. */
const isAtGround = (opening: Opening): boolean => onSameStorey(elevationOf(opening), 0)

const around = ([x, y]: PlanPoint, half_m: number): Box => ({
  minX: x - half_m,
  minY: y - half_m,
  maxX: x + half_m,
  maxY: y + half_m,
})
