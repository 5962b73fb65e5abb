import type { Edit } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'

/** Removes connections; both ends stay. */
export function disconnect(context: EditContext, ids: readonly string[]): Edit | null {
  const wanted = new Set(ids)
  const cut = context.site.connections.filter((c) => wanted.has(c.id)).map((c) => c.id)
  return deltaEdit(context, 'edits.disconnect', { count: cut.length }, { removeConnections: cut })
}
