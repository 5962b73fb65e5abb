import { type PlanPoint, tidyPoint } from '../../geometry/point'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { buildingChanges, onFloor } from './structure-edit'
import { wallNear } from './wall-near'

/** A door in the wall or outline nearest to a point. */
export function addOpening(
  { document, site, floor_m }: EditContext,
  kind: string,
  point: PlanPoint,
  width_m: number,
): Edit | EditRefusal {
  const wall = wallNear(site.buildings, point, { floor_m })
  if (!wall) return { code: 'no-wall', params: {} }
  const opening = { kind, at: tidyPoint(wall.at), width_m, ...onFloor(floor_m) }
  const patch = buildingChanges(document, wall.building, (b) => ({ ...b, openings: [...(b.openings ?? []), opening] }))
  return { label: 'edits.structure.draw', params: { kind: kind === 'door' ? 'door' : 'opening' }, patch }
}
