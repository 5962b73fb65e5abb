import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { patchEdit } from '../structure/structure-edit'

/** Gives a view another name; null where it is no other, empty, or there is no such view. */
export function renameView(document: SiteDocument, id: string, wanted: string): Edit | null {
  const name = wanted.trim()
  const patch = listChanges(document, 'views', {
    replace: (v) => (v.id === id && name && v.name !== name ? { ...v, name } : v),
  })
  return patchEdit('edits.view.rename', { name }, patch)
}
