import type { Edit, EditRefusal } from '../edit'
import type { EditContext } from '../edit-context'
import { listChanges } from '../list-changes'
import { withList, withListed } from './change-part'
import { countHoused } from './rehouse'
import { buildingChanges, patchEdit } from './structure-edit'
import { findPart, type StructurePart } from './structure-part'

/**
 * Takes a part away. A hall in which something stands, in whatever scenario, stays: its equipment would have no place.
 * @returns null where the part is not there
 */
export function deletePart({ document, site }: EditContext, part: StructurePart): Edit | EditRefusal | null {
  const found = findPart(site, part)
  if (!found) return null
  if (found.kind === 'building' || found.kind === 'hall') {
    const halls = found.kind === 'hall' ? [found.hall] : found.building.halls
    const count = countHoused(document, new Set(halls.map((h) => h.id)))
    const record = found.kind === 'hall' ? found.hall : found.building
    if (count > 0) return { code: 'not-empty', params: { name: record.name ?? record.id, count } }
  }
  return patchEdit('edits.structure.delete', { kind: part.kind }, removal())

  function removal() {
    if (part.kind === 'area') return listChanges(document, 'areas', { remove: (a) => a.id === part.id })
    if (part.kind === 'building') return listChanges(document, 'buildings', { remove: (b) => b.id === part.id })
    if (part.kind === 'hall')
      return listChanges(document, 'buildings', {
        replace: (b) =>
          b.halls?.some((h) => h.id === part.id) ? withList(b, 'halls', (l) => l.filter((h) => h.id !== part.id)) : b,
      })
    return buildingChanges(document, part.building, (b) =>
      withListed(b, part.kind, (list) => list.filter((_, i) => i !== part.index)),
    )
  }
}
