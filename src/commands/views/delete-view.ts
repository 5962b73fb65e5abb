import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { patchEdit } from '../structure/structure-edit'

/** Takes a view out of the document; null where there is none of that id. */
export function deleteView(document: SiteDocument, id: string): Edit | null {
  const name = document.views?.find((v) => v.id === id)?.name ?? id
  return patchEdit('edits.view.delete', { name }, listChanges(document, 'views', { remove: (v) => v.id === id }))
}
