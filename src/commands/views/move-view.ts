import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'

/** Moves a view to another place of the list; null where it stands there already or there is no such view or place. */
export function moveView(document: SiteDocument, id: string, to: number): Edit | null {
  const views = document.views ?? []
  const from = views.findIndex((v) => v.id === id)
  const view = views[from]
  if (!view || from === to || !views[to]) return null
  return {
    label: 'edits.view.move',
    params: { name: view.name },
    patch: [
      { kind: 'views', id, index: from, before: view },
      { kind: 'views', id, index: to, after: view },
    ],
  }
}
