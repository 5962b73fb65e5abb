import type { Edit } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'

/** Makes placements one group, so that a click selects them together; null for fewer than two. */
export function groupPlacements(context: EditContext, ids: readonly string[]): Edit | null {
  const members = placementsOf(context, ids)
  if (members.length < 2) return null
  const taken = new Set(context.site.placements.map((p) => p.group))
  let n = 1
  while (taken.has(`group-${n}`)) n++
  const change = Object.fromEntries(members.map((p) => [p.id, { group: `group-${n}` }]))
  return deltaEdit(context, 'edits.group', { count: members.length }, { changePlacements: change })
}

/** Takes placements out of their groups; what is left of a group stays one. Null where none is in a group. */
export function ungroupPlacements(context: EditContext, ids: readonly string[]): Edit | null {
  const members = placementsOf(context, ids).filter((p) => p.group)
  if (members.length === 0) return null
  const change = Object.fromEntries(members.map((p) => [p.id, { group: null }]))
  return deltaEdit(context, 'edits.ungroup', { count: members.length }, { changePlacements: change })
}
