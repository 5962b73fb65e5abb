import type { Placement } from '../../model/placement'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'

/** Fields that the inspector may write on several placements at once. */
export type EditableFields = Partial<
  Pick<
    Placement,
    'item' | 'hall' | 'at' | 'rotation_deg' | 'label' | 'row' | 'mission' | 'redundancy' | 'phase' | 'status'
  >
>

/** Writes the same fields on every placement, as one undo step; those that already say so are left alone. */
export function setPlacementFields(context: EditContext, ids: readonly string[], fields: EditableFields): Edit | null {
  const entries = Object.entries(fields)
  const changed = placementsOf(context, ids).filter((p) =>
    entries.some(([key, value]) => JSON.stringify(p[key as keyof Placement]) !== JSON.stringify(value)),
  )
  const change = Object.fromEntries(changed.map((p) => [p.id, fields]))
  return deltaEdit(context, 'edits.setFields', { count: changed.length }, { changePlacements: change })
}
