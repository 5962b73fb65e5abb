import type { Outline } from '../../geometry/outline'
import { tidyPoint } from '../../geometry/point'
import type { Area } from '../../model/area'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { listChanges } from '../list-changes'
import { checkOutline } from './check-outline'
import { freshRecordId, onFloor } from './structure-edit'

/** Marks a piece of ground: fence, yard, pad, road, way out, delivery way or zone. */
export function addArea(
  { document, site, floor_m }: EditContext,
  kind: Area['kind'],
  outline: Outline,
): Edit | EditRefusal {
  const problem = checkOutline(outline)
  if (problem) return problem
  const id = freshRecordId(
    `${kind}-`,
    site.areas.filter((a) => a.id.startsWith(`${kind}-`)),
  )
  const patch = listChanges(document, 'areas', {
    add: [{ id, kind, outline: outline.map(tidyPoint), ...onFloor(floor_m) }],
  })
  return { label: 'edits.structure.draw', params: { kind }, patch }
}
