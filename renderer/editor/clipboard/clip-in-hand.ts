import { copyClip, readClip } from '../../../src/commands/arrange/clip'
import { deletePlacements } from '../../../src/commands/placements/delete-placements'
import { dispatchEdit, type EditorState, editContext } from '../editor-store'
import { refuseLocked } from '../refuse-locked'
import { clipItems } from './clip-items'

/** The selection as text for the system's clipboard, or null where nothing is selected. */
export function selectionText(state: EditorState): string | null {
  const clip = copyClip(editContext(state), [...state.selection])
  return clip && JSON.stringify(clip)
}

/** Takes the selection off the site, unless something in it is locked; true where it went. */
export function cutSelection(state: EditorState): boolean {
  if (refuseLocked(state)) return false
  dispatchEdit(state, deletePlacements(editContext(state), [...state.selection]))
  return true
}

/** Takes a copy in hand; false where the text is none, or names a product that nobody knows. */
export function holdClip(state: EditorState, text: string): boolean {
  const clip = readClip(text)
  if (!clip) return false
  const items = clipItems(state, clip)
  if (clip.placements.some((p) => !items.get(p.item))) return false
  state.setInteraction({ type: 'pasting', clip, ghost: [], refusal: null })
  return true
}
