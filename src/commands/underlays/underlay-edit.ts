import type { SiteDocument } from '../../model/document'
import type { Known } from '../../model/known'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { patchEdit } from '../structure/structure-edit'

/** An underlay as its author wrote it. */
export type UnderlayRecord = Known<NonNullable<SiteDocument['underlays']>[number]>

/** What an edit of an underlay is called. */
export type UnderlayVerb =
  | 'move'
  | 'rotate'
  | 'scale'
  | 'resize'
  | 'opacity'
  | 'lock'
  | 'unlock'
  | 'hide'
  | 'show'
  | 'rename'
  | 'layer'
  | 'front'
  | 'back'
  | 'tie'
  | 'storey'

/** The edit that replaces one underlay; null where nothing changes or there is none of that id. */
export function underlayEdit(
  document: SiteDocument,
  id: string,
  verb: UnderlayVerb,
  change: (underlay: UnderlayRecord) => UnderlayRecord,
): Edit | null {
  const underlay = document.underlays?.find((u) => u.id === id)
  if (!underlay) return null
  const patch = listChanges(document, 'underlays', {
    replace: (u) => (u === underlay ? kept(underlay, change(underlay)) : u),
  })
  return patchEdit('edits.underlay.change', { verb, name: underlay.name ?? id }, patch)
}

/** The record itself where no field differs; a picture, large and never changed, is compared by identity. */
function kept(before: UnderlayRecord, after: UnderlayRecord): UnderlayRecord {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof UnderlayRecord>
  const same = [...fields].every(
    (f) => before[f] === after[f] || JSON.stringify(before[f]) === JSON.stringify(after[f]),
  )
  return same ? before : after
}
