import {
  isSupplyRefusal,
  planSupply,
  type SupplyWish,
  supplyEdit,
} from '../../../../src/commands/connections/supply-from'
import type { SiteDelta } from '../../../../src/commands/delta/site-delta'
import type { EditRefusal } from '../../../../src/commands/edit'
import { routeDelta } from '../../../../src/planning/routing/route-delta'
import { type EditorState, editContext } from '../../editor-store'
import { noteFlatRoutes } from './note-flat-routes'

/** What a wish to feed or cool would do, routed; or why it cannot be. */
export function proposeSupply(state: EditorState, wish: SupplyWish): SiteDelta | EditRefusal {
  const delta = planSupply(editContext(state), wish)
  return isSupplyRefusal(delta) ? delta : routeDelta(state.effective, delta, state.catalog.items)
}

/** Carries a wish out as one undo step, or says why not; true where it is done or was so already. */
export function applySupply(state: EditorState, wish: SupplyWish): boolean {
  const delta = proposeSupply(state, wish)
  if (isSupplyRefusal(delta)) {
    state.notify({ tone: 'warned', key: `edits.refusals.${delta.code}`, params: delta.params })
    return false
  }
  const edit = supplyEdit(editContext(state), wish, delta)
  if (edit) {
    state.dispatch(edit)
    noteFlatRoutes(state, delta)
  }
  return true
}
