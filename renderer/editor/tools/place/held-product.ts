import { placeAssembly } from '../../../../src/commands/placements/place-assembly'
import { placeItem } from '../../../../src/commands/placements/place-item'
import { dispatchEdit, editContext } from '../../editor-store'
import { ghostBox, ghostRefusal, type HeldKind } from '../hold/held-kind'
import { ghostAt } from './ghost'

/** A product or a pod in hand; it stays in hand until Esc. */
export const heldProduct: HeldKind<'placing'> = {
  box: (state, { item, rotation_deg }) =>
    ghostBox(ghostAt(state, item, [0, 0], rotation_deg), (id) => state.catalog.items.get(id)),
  at(state, { item, rotation_deg, anchor }, at) {
    const ghost = ghostAt(state, item, at, rotation_deg)
    const refusal = ghostRefusal(state, ghost, (id) => state.catalog.items.get(id))
    return { type: 'placing', item, ghost, rotation_deg, refusal, at, ...(anchor ? { anchor } : {}) }
  },
  turned(state, held, angle_deg) {
    const turned = { ...held, rotation_deg: (held.rotation_deg + angle_deg + 360) % 360 }
    return held.at ? this.at(state, turned, held.at) : turned
  },
  putDown(store, held) {
    const { item: id, at, rotation_deg } = held
    if (!at) return
    const state = store.getState()
    const item = state.catalog.items.get(id)
    const assembly = state.catalog.assemblies.get(id)
    const context = editContext(state)
    if (item) dispatchEdit(state, placeItem(context, item, [{ at, rotation_deg }]))
    else if (assembly) dispatchEdit(state, placeAssembly(context, assembly, at, rotation_deg))
    // The next one is typed from this one.
    const { typed: _, entry: __, ...next } = held
    state.setInteraction(this.at(store.getState(), { ...next, anchor: at }, at))
  },
}
