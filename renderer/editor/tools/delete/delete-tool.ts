import { lockRefusal } from '../../../../src/commands/arrange/lock-placements'
import { placementsOf } from '../../../../src/commands/edit-context'
import { deletePlacements } from '../../../../src/commands/placements/delete-placements'
import { deleteStructure } from '../../delete-structure'
import { dispatchEdit, editContext } from '../../editor-store'
import { pickPart } from '../draw/pick-part'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import { withGroup } from '../select/with-group'
import type { ToolMode } from '../tool-mode'

type Deleting = Extract<ToolMode, { name: 'deleting' }>

/**
 * A click deletes what is under it: equipment with its group (Alt: one member alone), else the part of the structure.
 * One step of undo each; what is locked or may not go stays, with a sentence.
 */
export function releaseDelete(mode: Deleting, sample: PointerSample, { store }: ToolContext): ToolMode {
  const next: Deleting = { ...mode, press: null }
  const { press } = mode
  if (!press || travelled_px(press, sample) > DRAG_THRESHOLD_PX) return next
  const state = store.getState()
  const { hit, alt } = press
  if (hit !== null) {
    const ids = alt ? [hit] : withGroup(state.effective, hit)
    const context = editContext(state)
    const refusal = lockRefusal(placementsOf(context, new Set(ids)))
    if (refusal) state.notify({ tone: 'warned', key: `edits.refusals.${refusal.code}`, params: refusal.params })
    else dispatchEdit(state, deletePlacements(context, ids))
    return next
  }
  const part = pickPart(state.effective, sample.floor, sample.metresPerPixel, state.floor_m)
  if (part) deleteStructure(store, part)
  return next
}
