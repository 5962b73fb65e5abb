import { isRefusal } from '../../src/commands/edit'
import { deletePart } from '../../src/commands/structure/delete-part'
import type { StructurePart } from '../../src/commands/structure/structure-part'
import { type EditorStore, editContext } from './editor-store'

/** Deletes a part of the structure in one step; what may not go stays, with a sentence. */
export function deleteStructure(store: EditorStore, part: StructurePart): void {
  const state = store.getState()
  const edit = deletePart(editContext(state), part)
  if (!edit) return
  if (isRefusal(edit)) state.notify({ tone: 'warned', key: `edits.refusals.${edit.code}`, params: edit.params })
  else {
    state.selectPart(null)
    state.dispatch(edit)
  }
}
