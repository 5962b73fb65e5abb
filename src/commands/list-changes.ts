import type { SiteDocument } from '../model/document'
import type { ListChange, ListKind } from '../model/patch'

interface RecordWithId {
  readonly id: string
}

/** What becomes of one list of records. */
export interface ListEdit<T extends RecordWithId> {
  readonly remove?: (record: T) => boolean
  /** The record to keep; the same object where nothing changes. */
  readonly replace?: (record: T) => T
  readonly add?: readonly T[]
}

/** The changes that carry out an edit of one list: removed and replaced records in place, added ones at the end. */
export function listChanges<K extends ListKind>(
  document: SiteDocument,
  kind: K,
  edit: ListEdit<NonNullable<SiteDocument[K]>[number]>,
): ListChange[] {
  type Entry = NonNullable<SiteDocument[K]>[number]
  const list: readonly Entry[] | undefined = document[kind]
  const changes: ListChange[] = []
  let removed = 0
  const { remove, replace } = edit
  if (remove || replace)
    list?.forEach((record, index) => {
      if (remove?.(record)) {
        removed++
        changes.push({ kind, id: record.id, index, before: record })
        return
      }
      const after = replace?.(record) ?? record
      if (after !== record) changes.push({ kind, id: record.id, index, before: record, after })
    })
  const end = (list?.length ?? 0) - removed
  for (const [i, record] of (edit.add ?? []).entries())
    changes.push({ kind, id: record.id, index: end + i, after: record, ...(list ? {} : { absent: 'before' as const }) })
  return changes
}
