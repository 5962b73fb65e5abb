import { pasteClip } from '../../../src/commands/arrange/clip'
import { turnClip } from '../../../src/commands/arrange/turn-clip'
import { addPoints } from '../../../src/geometry/point'
import { completePlacement } from '../../../src/model/effective-site'
import { dispatchEdit, editContext } from '../editor-store'
import { ghostBox, ghostRefusal, type HeldKind } from '../tools/hold/held-kind'
import { clipItems } from './clip-items'

/** A copy in hand; put down once, and selected. */
export const heldClip: HeldKind<'pasting'> = {
  box: (state, { clip }) => ghostBox(clip.placements, clipItems(state, clip).get),
  at(state, { clip }, at) {
    const items = clipItems(state, clip)
    const ghost = clip.placements.map((p) => {
      const [x, y] = addPoints(at, p.at)
      return completePlacement({ ...p, at: [x, y] }, items, true)
    })
    return { type: 'pasting', clip, ghost, refusal: ghostRefusal(state, ghost, items.get), at }
  },
  turned(state, held, angle_deg) {
    const turned = { ...held, clip: turnClip(held.clip, angle_deg) }
    return held.at ? this.at(state, turned, held.at) : turned
  },
  putDown(store, { clip, at }) {
    if (!at) return
    const state = store.getState()
    const before = new Set(state.effective.placements.map((p) => p.id))
    state.setInteraction({ type: 'idle' })
    dispatchEdit(
      state,
      pasteClip(editContext(state), clip, at, (item) => state.catalog.items.has(item)),
    )
    const after = store.getState()
    after.select(after.effective.placements.filter((p) => !before.has(p.id)).map((p) => p.id))
  },
}
