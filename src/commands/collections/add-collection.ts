import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { freshRecordId } from '../structure/structure-edit'

/** Keeps placements together under a name, in the document. @returns the edit and the id that the collection gets */
export function addCollection(
  document: SiteDocument,
  name: string,
  members: Iterable<string>,
): { readonly edit: Edit; readonly id: string } {
  const id = freshRecordId('C', document.collections ?? [])
  const patch = listChanges(document, 'collections', { add: [{ id, name, members: [...members] }] })
  return { id, edit: { label: 'edits.collection.add', params: { name }, patch } }
}
