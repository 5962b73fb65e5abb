import { liesWithin, type Outline, outlineEdges } from '../../../geometry/outline'
import type { PlanPoint } from '../../../geometry/point'
import { containsPoint, distanceToSegment_m } from '../../../geometry/polygon'
import type { SiteDocument } from '../../../model/document'
import { elevationOf, onSameStorey } from '../../../model/storeys'
import type { FoundPart } from '../structure-part'

type PlacementRecord = Pick<NonNullable<SiteDocument['placements']>[number], 'hall' | 'at'>
type BuildingRecord = NonNullable<SiteDocument['buildings']>[number]
type WallRecord = NonNullable<BuildingRecord['walls']>[number]
type DoorRecord = NonNullable<BuildingRecord['openings']>[number]
type AreaRecord = NonNullable<SiteDocument['areas']>[number]

/** Ground that moves with what is on it: a building with all its storeys, or a hall on one of them. */
export interface CarriedGround {
  readonly outline: Outline
  /** The building itself, where it is one that moves: underlays may be tied to it. */
  readonly building: string | null
  /** True where something stands on this ground: in one of its halls, or loose within a building. */
  houses(placement: PlacementRecord): boolean
  /** True where marked ground lies on it altogether, on its storey. */
  bears(area: AreaRecord): boolean
  /** True where both ends of a wall lie on it, on its storey. */
  bearsWall(wall: WallRecord): boolean
  /** True where a door lies on it, on its storey, and not in the outer wall, which stays. */
  bearsDoor(door: DoorRecord): boolean
  holds(point: PlanPoint): boolean
}

/** Corners of runs and racks drawn on the line belong to the ground, metres. */
const ON_LINE_m = 0.01

/** The ground of a building or hall that is about to move; null for other parts, which take nothing along. */
export function carriedGround(found: FoundPart): CarriedGround | null {
  if (found.kind !== 'building' && found.kind !== 'hall') return null
  const whole = found.kind === 'building'
  const { outline } = whole ? found.building : found.hall
  const halls = new Set(whole ? found.building.halls.map((h) => h.id) : [found.hall.id])
  const storey_m = whole ? null : elevationOf(found.hall)
  const onStorey = (part: { readonly elevation_m?: number | undefined }): boolean =>
    storey_m === null || onSameStorey(elevationOf(part), storey_m)
  const outer = outlineEdges(found.building.outline)
  const holds = (point: PlanPoint): boolean => containsPoint(outline, point, ON_LINE_m)
  return {
    outline,
    building: whole ? found.building.id : null,
    houses: ({ hall, at }) => (typeof hall === 'string' ? halls.has(hall) : whole && holds(at)),
    bears: (area) => onStorey(area) && liesWithin(area.outline, outline),
    bearsWall: (wall) => onStorey(wall) && holds(wall.from) && holds(wall.to),
    bearsDoor: (door) =>
      onStorey(door) && holds(door.at) && outer.every(([a, b]) => distanceToSegment_m(door.at, a, b) > ON_LINE_m),
    holds,
  }
}
