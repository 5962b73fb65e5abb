import { type Box, boxOf } from '../../geometry/box'
import { distance_m, type PlanPoint } from '../../geometry/point'
import type { Area } from '../../model/area'
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
/** Ways on the ground that a block would stand in. */
const ways: ReadonlySet<Area['kind']> = new Set(['road', 'egress', 'delivery'])
/** Kept free outside doors, metres to each side of the opening. */
const doorway_m = 4

/**
 * Finds free ground for a plant block as near to `goal` as buildings, doors, ways and what stands outdoors allow:
 * inside the fence where one is drawn, and on a pad or in a yard where one has room.
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
  const areas = site.areas.filter((a) => onSameStorey(elevationOf(a), 0))
  const outlines = (isWanted: (area: Area) => boolean) => areas.filter(isWanted).map((a) => a.outline)
  const common = {
    bodies: [...solid, ...boxes(bodyBox)],
    reaches: [...solid, ...boxes(reachBox)],
    keptFree: outlines((a) => ways.has(a.kind)),
  }
  const fences = outlines((a) => a.kind === 'fence')
  const grounds = outlines((a) => a.kind === 'pad' || a.kind === 'yard')
  const poses = turnedPoses(assembly, items, 0)
  const nearest = (places: readonly Surroundings[]): Pose | null =>
    places
      .flatMap((place) => nearestFree(place, poses, goal, true, step_m) ?? [])
      .reduce<Pose | null>(
        (best, pose) => (best && distance_m(best.at, goal) <= distance_m(pose.at, goal) ? best : pose),
        null,
      )
  const anywhere = (fences.length > 0 ? fences : [cornersOf(bounds)]).map((outline) => ({ ...common, outline, bounds }))
  const paved = anywhere.flatMap((place) =>
    grounds.map((ground) => ({ ...place, ground, bounds: inStepWith(bounds, ground) })),
  )
  return nearest(paved) ?? nearest(anywhere)
}

const cornersOf = ({ minX, minY, maxX, maxY }: Box): PlanPoint[] => [
  [minX, minY],
  [maxX, minY],
  [maxX, maxY],
  [minX, maxY],
]

/** The bounds with their grid through a corner of a pad, so that what is as large as the pad finds its place. */
function inStepWith(bounds: Box, pad: readonly PlanPoint[]): Box {
  const { minX, minY } = boxOf(pad)
  const back = (from: number, to: number): number => from - Math.ceil((from - to) / step_m) * step_m
  return { ...bounds, minX: back(minX, bounds.minX), minY: back(minY, bounds.minY) }
}

/** A door upstairs opens on no ground. */
const isAtGround = (opening: Opening): boolean => onSameStorey(elevationOf(opening), 0)

const around = ([x, y]: PlanPoint, half_m: number): Box => ({
  minX: x - half_m,
  minY: y - half_m,
  maxX: x + half_m,
  maxY: y + half_m,
})
