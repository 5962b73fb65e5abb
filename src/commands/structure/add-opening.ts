import { type PlanPoint, tidyPoint } from '../../geometry/point'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { buildingChanges } from './structure-edit'
import { wallNear } from './wall-near'

/** A door in the wall or outline nearest to a point. */
export function addOpening(
  { document, site }: EditContext,
  kind: string,
  point: PlanPoint,
  width_m: number,
): Edit | EditRefusal {
  const wall = wallNear(site.buildings, point)
  if (!wall) return { code: 'no-wall', params: {} }
  const opening = { kind, at: tidyPoint(wall.at), width_m }
  const patch = buildingChanges(document, wall.building, (b) => ({ ...b, openings: [...(b.openings ?? []), opening] }))
  return { label: 'edits.structure.draw', params: { kind: kind === 'door' ? 'door' : 'opening' }, patch }
}
