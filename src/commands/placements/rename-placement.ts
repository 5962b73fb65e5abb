import type { Edit } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'

/** Gives one placement the name that is shown; surrounding blanks are dropped. */
export function renamePlacement(context: EditContext, id: string, label: string): Edit | null {
  const name = label.trim()
  const placement = context.site.placements.find((p) => p.id === id)
  if (!placement || (placement.label ?? '') === name) return null
  return deltaEdit(context, 'edits.rename', { name: name || id }, { changePlacements: { [id]: { label: name } } })
}
