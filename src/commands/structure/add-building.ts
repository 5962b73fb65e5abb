import type { Outline } from '../../geometry/outline'
import { tidyPoint } from '../../geometry/point'
import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { listChanges } from '../list-changes'
import { checkBuildingOutline } from './check-outline'
import { freshRecordId } from './structure-edit'

/** A new building with that outline; the same in every scenario. Its figures stay unknown until someone gives them. */
export function addBuilding({ document, site }: EditContext, outline: Outline): Edit | EditRefusal {
  const problem = checkBuildingOutline(site.buildings, outline, null)
  if (problem) return problem
  const id = freshRecordId('B', site.buildings)
  const patch = listChanges(document, 'buildings', { add: [{ id, outline: outline.map(tidyPoint) }] })
  return { label: 'edits.structure.draw', params: { kind: 'building' }, patch }
}
