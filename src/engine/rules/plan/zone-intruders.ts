import { boxesMeet, boxOf } from '../../../geometry/box'
import type { PlanPoint } from '../../../geometry/point'
import type { EffectiveSite } from '../../../model/effective-site'
import { floorOf } from '../../../model/storeys'
import { type AccessZone, accessZone, type Face, freeDistance_m, zoneCore } from './access-zone'
import { type Body, shapeOverlap_m } from './body'
import { floorPlan } from './floor-plan'
import { isSurelyInside } from './hall-rectangle'
import { DRAWING_TOLERANCE_m } from './tolerance'

/** Something that stands in an access zone, and the distance that it leaves. */
export interface Intruder {
  readonly kind: 'item' | 'column' | 'wall'
  /** Placement id of an item; a number within the building or hall otherwise. */
  readonly id: string
  readonly body: Body | null
  readonly free_m: number
}

/**
 * What stands in the zone before a face of a body: other items and columns, and indoors the walls of its hall.
 * @param required_m how far the zone reaches
 * @param width_m least width of the zone; the face's own where that is more
 */
export function* zoneIntruders(
  site: EffectiveSite,
  owner: Body,
  face: Face,
  required_m: number,
  width_m = 0,
): Generator<Intruder> {
  const plan = floorPlan(site)
  const { hall } = owner.placement
  const outline = hall === null ? undefined : site.halls.get(hall)?.outline
  const core = zoneCore(owner, face, required_m, width_m)
  // Nearly every zone is clear, and this finds it out cheaply.
  if (plan.isFree(core) && (!outline || isSurelyInside(core, outline))) return
  const zone = accessZone(owner.footprint, face, required_m, width_m)
  for (const body of plan.bodiesNear(zone.box)) {
    if (body === owner || body.placement.hall !== hall || shapeOverlap_m(zone, body) <= DRAWING_TOLERANCE_m) continue
    // An item that stands in the owner itself is an overlap, not a lack of access.
    if (shapeOverlap_m(owner, body) > DRAWING_TOLERANCE_m) continue
    yield { kind: 'item', id: body.placement.id, body, free_m: freeDistance_m(zone, body.corners) }
  }
  for (const column of plan.columnsNear(zone.box, floorOf(site, owner.placement))) {
    if (hall === null || shapeOverlap_m(zone, column) <= DRAWING_TOLERANCE_m) continue
    yield {
      kind: 'column',
      id: `${column.building}#${column.number}`,
      body: null,
      free_m: freeDistance_m(zone, column.corners),
    }
  }
  const wall_m = outline ? nearestWall_m(zone, outline) : Number.POSITIVE_INFINITY
  if (wall_m < zone.required_m - DRAWING_TOLERANCE_m) yield { kind: 'wall', id: hall!, body: null, free_m: wall_m }
}

function nearestWall_m(zone: AccessZone, outline: readonly PlanPoint[]): number {
  let nearest = Number.POSITIVE_INFINITY
  outline.forEach((a, i) => {
    const wall = [a, outline[(i + 1) % outline.length]!]
    if (!boxesMeet(zone.box, boxOf(wall))) return
    nearest = Math.min(nearest, freeDistance_m(zone, wall))
  })
  return nearest
}
