import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'
import { patchEdit } from '../structure/structure-edit'

interface CollectionChange {
  readonly name?: string
  readonly members?: Iterable<string>
}

/** Renames a collection or gives it other members; null where nothing changes or there is none of that id. */
export function changeCollection(document: SiteDocument, id: string, change: CollectionChange): Edit | null {
  const before = document.collections?.find((c) => c.id === id)
  if (!before) return null
  const name = change.name?.trim() || before.name
  const members = [...new Set(change.members ?? before.members ?? [])]
  const same = name === before.name && members.join('\n') === (before.members ?? []).join('\n')
  if (same) return null
  const label = name === before.name ? 'edits.collection.members' : 'edits.collection.rename'
  const patch = listChanges(document, 'collections', { replace: (c) => (c === before ? { ...c, name, members } : c) })
  return patchEdit(label, { name }, patch)
}
