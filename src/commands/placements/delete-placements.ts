import type { Edit } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'

/** Removes placements and, with them, their connections. Undo brings back the same ids. */
export function deletePlacements(context: EditContext, ids: readonly string[]): Edit | null {
  const gone = placementsOf(context, ids).map((p) => p.id)
  return deltaEdit(context, 'edits.delete', { count: gone.length }, { removePlacements: gone })
}
