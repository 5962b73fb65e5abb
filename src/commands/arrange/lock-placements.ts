import type { EffectivePlacement } from '../../model/effective-site'
import type { Edit, EditRefusal } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'

/** Locks placements against being moved, turned or deleted on the floor, or frees them again. */
export function lockPlacements(context: EditContext, ids: readonly string[], locked: boolean): Edit | null {
  const changed = placementsOf(context, ids).filter((p) => (p.locked ?? false) !== locked)
  if (changed.length === 0) return null
  const change = Object.fromEntries(changed.map((p) => [p.id, { locked }]))
  const label = locked ? 'edits.lock' : 'edits.unlock'
  return deltaEdit(context, label, { count: changed.length }, { changePlacements: change })
}

/** Why placements may not be moved, turned or deleted: the first of them that is locked; null where none is. */
export function lockRefusal(placements: readonly EffectivePlacement[]): EditRefusal | null {
  const locked = placements.filter((p) => p.locked)
  const first = locked[0]
  return first ? { code: 'locked', params: { name: first.label ?? first.id, count: locked.length } } : null
}
