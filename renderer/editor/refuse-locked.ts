import { lockRefusal } from '../../src/commands/arrange/lock-placements'
import { placementsOf } from '../../src/commands/edit-context'
import { type EditorState, editContext } from './editor-store'

/** Says so where something selected is locked, and answers true: it may not be moved, turned or deleted. */
export function refuseLocked(state: EditorState): boolean {
  const refusal = lockRefusal(placementsOf(editContext(state), state.selection))
  if (refusal) state.notify({ tone: 'warned', key: `edits.refusals.${refusal.code}`, params: refusal.params })
  return refusal !== null
}
