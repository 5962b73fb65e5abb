import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { freshRecordId } from '../structure/structure-edit'
import type { UnderlayRecord } from './underlay-edit'

/** Lays a picture or a drawing under the plan. @returns the edit and the id that the underlay gets */
export function addUnderlay(
  document: SiteDocument,
  draft: Omit<UnderlayRecord, 'id'>,
): { readonly edit: Edit; readonly id: string } {
  const id = freshRecordId('U', document.underlays ?? [])
  const patch = listChanges(document, 'underlays', { add: [{ ...draft, id } as UnderlayRecord] })
  return { id, edit: { label: 'edits.underlay.add', params: { name: draft.name ?? id }, patch } }
}
