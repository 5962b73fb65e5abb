import type { Outline } from '../../geometry/outline'
import { tidyPoint } from '../../geometry/point'
import { onSameStorey } from '../../model/storeys'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { buildingAround, checkHallOutline } from './check-outline'
import { rehouseChanges } from './rehouse'
import { buildingChanges, freshRecordId, onFloor } from './structure-edit'

/** A new hall in the building around it; what stands there outdoors comes to stand in it. */
export function addHall({ document, site, floor_m = 0 }: EditContext, outline: Outline): Edit | EditRefusal {
  const problem = checkHallOutline(site.buildings, outline, null, floor_m)
  if (problem) return problem
  const building = buildingAround(site.buildings, outline)!
  const id = freshRecordId('H', [...site.halls.values()])
  const hall = { id, outline: outline.map(tidyPoint), ...onFloor(floor_m) }
  const patch = [
    ...buildingChanges(document, building.id, (b) => ({ ...b, halls: [...(b.halls ?? []), hall] })),
    // What stands outdoors stands on the ground.
    ...(onSameStorey(floor_m, 0) ? rehouseChanges(document, id, outline) : []),
  ]
  return { label: 'edits.structure.draw', params: { kind: 'hall' }, patch }
}
