import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { patchEdit } from '../structure/structure-edit'

/** Takes an underlay away; null where there is none of that id. */
export function deleteUnderlay(document: SiteDocument, id: string): Edit | null {
  const name = document.underlays?.find((u) => u.id === id)?.name ?? id
  return patchEdit(
    'edits.underlay.delete',
    { name },
    listChanges(document, 'underlays', { remove: (u) => u.id === id }),
  )
}
