import type { Edit } from '../edit'
import type { EditContext } from '../edit-context'
import { listChanges } from '../list-changes'

/**
 * Takes back what the open scenario does to placements of its basis: removed ones stand again with their connections,
 * changed ones are as they were. Null where it does nothing to them, and with the baseline open.
 */
export function keepAsBasis({ document, scenario }: EditContext, ids: readonly string[]): Edit | null {
  const open = document.scenarios?.find((s) => s.id === scenario)
  if (!open) return null
  const kept = new Set(ids)
  const own = new Set((open.add?.placements ?? []).map((p) => p.id))
  const isKept = (id: string): boolean => kept.has(id) && !own.has(id)
  const touched = new Set([...(open.remove ?? []), ...Object.keys(open.change ?? {})].filter(isKept))
  if (touched.size === 0) return null
  const next = { ...open }
  if (open.remove) next.remove = open.remove.filter((id) => !isKept(id))
  if (open.change) next.change = Object.fromEntries(Object.entries(open.change).filter(([id]) => !isKept(id)))
  const patch = listChanges(document, 'scenarios', { replace: (s) => (s.id === open.id ? next : s) })
  return { label: 'edits.keepAsBasis', params: { count: touched.size }, patch }
}
