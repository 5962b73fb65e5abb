import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { patchEdit } from '../structure/structure-edit'

/** Takes a collection away, never its members; null where there is none of that id. */
export function deleteCollection(document: SiteDocument, id: string): Edit | null {
  const name = document.collections?.find((c) => c.id === id)?.name ?? id
  const patch = listChanges(document, 'collections', { remove: (c) => c.id === id })
  return patchEdit('edits.collection.delete', { name }, patch)
}
