import { type PlanPoint, tidyPoint } from '../../geometry/point'
import { elevationOf } from '../../model/storeys'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { changePart } from './change-part'
import { checkBuildingOutline, checkHallOutline, checkOutline } from './check-outline'
import { type FoundPart, findPart, type StructurePart } from './structure-part'
import { wallNear } from './wall-near'

/** Why a part may not be given these points, or null where it may. */
export function checkPoints(
  { site }: Pick<EditContext, 'site'>,
  found: FoundPart,
  points: readonly PlanPoint[],
): EditRefusal | null {
  switch (found.kind) {
    case 'building':
      return checkBuildingOutline(site.buildings, points, found.building)
    case 'hall':
      return checkHallOutline(site.buildings, points, { id: found.hall.id, building: found.building.id })
    case 'area':
      return checkOutline(points)
    case 'wall': {
      const [[ax, ay], [bx, by]] = [points[0]!, points[1]!]
      return Math.hypot(bx - ax, by - ay) < 1e-3 ? { code: 'wall-too-short', params: {} } : null
    }
    case 'column':
      return null
    case 'opening':
      return wallNear([found.building], points[0]!, { floor_m: elevationOf(found.opening) })
        ? null
        : { code: 'no-wall', params: {} }
  }
}

/**
 * Gives a part other corners, ends or another place, without moving what stands in it.
 * @param points as many as its shape has: three or more corners, two ends, or one place
 * @returns null where it lies so already or is not there
 */
export function reshapePart(
  context: EditContext,
  part: StructurePart,
  points: readonly PlanPoint[],
): Edit | EditRefusal | null {
  const found = findPart(context.site, part)
  if (!found) return null
  const problem = checkPoints(context, found, points)
  if (problem) return problem
  const edit = changePart(context.document, part, fieldsOf(found, points))
  return edit && { ...edit, label: 'edits.structure.reshape' }
}

function fieldsOf(found: FoundPart, points: readonly PlanPoint[]): object {
  switch (found.kind) {
    case 'wall':
      return { from: tidyPoint(points[0]!), to: tidyPoint(points[1]!) }
    case 'column':
      return { at: tidyPoint(points[0]!) }
    case 'opening':
      return { at: tidyPoint(wallNear([found.building], points[0]!, { floor_m: elevationOf(found.opening) })!.at) }
    default:
      return { outline: points.map(tidyPoint) }
  }
}
