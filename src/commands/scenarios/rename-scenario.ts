import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { listChanges } from '../list-changes'

/** Gives a scenario another name; its id, and so every reference to it, stays. */
export function renameScenario(document: SiteDocument, id: string, name: string): Edit | null {
  const wish = name.trim()
  const patch = listChanges(document, 'scenarios', {
    replace: (s) => (s.id === id && wish !== '' && s.name !== wish ? { ...s, name: wish } : s),
  })
  return patch.length === 0 ? null : { label: 'edits.renameScenario', params: { name: wish }, patch }
}
