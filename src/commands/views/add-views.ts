import type { SiteDocument } from '../../model/document'
import type { Known } from '../../model/known'
import type { ViewRecord } from '../../model/view'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { freshRecordId, patchEdit } from '../structure/structure-edit'

/** A view that has no id yet. */
export type NewView = Omit<Known<ViewRecord>, 'id'>

/** Keeps views in the document, after those it has; null where there is none to keep. */
export function addViews(document: SiteDocument, views: readonly NewView[]): Edit | null {
  const standing = [...(document.views ?? [])]
  const add = views.map((view) => {
    const record: ViewRecord = { ...view, id: freshRecordId('V', standing) }
    standing.push(record)
    return record
  })
  return patchEdit('edits.view.add', { name: add.at(-1)?.name ?? '' }, listChanges(document, 'views', { add }))
}
