import type { Footprint } from '../../../geometry/footprint'
import { containsPoint } from '../../../geometry/polygon'
import type { EffectiveSite } from '../../../model/effective-site'
import { floorOf } from '../../../model/storeys'
import { type Body, shapeOf, shapeOverlap_m } from './body'
import { floorPlan } from './floor-plan'
import { DRAWING_TOLERANCE_m } from './tolerance'

/** True where a rectangle of floor beside a body holds nothing else and does not leave the body's hall. */
export function isClear(site: EffectiveSite, owner: Body, rectangle: Footprint): boolean {
  const shape = shapeOf(rectangle)
  const { hall } = owner.placement
  const outline = hall === null ? undefined : site.halls.get(hall)?.outline
  if (outline && !shape.corners.every((corner) => containsPoint(outline, corner, DRAWING_TOLERANCE_m))) return false
  const plan = floorPlan(site)
  for (const body of plan.bodiesNear(shape.box))
    if (body !== owner && body.placement.hall === hall && shapeOverlap_m(shape, body) > DRAWING_TOLERANCE_m)
      return false
  if (hall === null) return true
  return plan
    .columnsNear(shape.box, floorOf(site, owner.placement))
    .every((column) => shapeOverlap_m(shape, column) <= DRAWING_TOLERANCE_m)
}
