import { arrangeShortcuts } from './keys/arrange-shortcuts'
import { buildShortcuts } from './keys/build-shortcuts'
import { chordOf, isTyping, type KeyPress } from './keys/chord'
import { clipboardShortcuts } from './keys/clipboard-shortcuts'
import { connectShortcuts } from './keys/connect-shortcuts'
import { editShortcuts } from './keys/edit-shortcuts'
import { lookShortcuts } from './keys/look-shortcuts'
import { regionShortcuts } from './keys/region-shortcuts'
import { selectShortcuts } from './keys/select-shortcuts'
import type { EditorContext, Shortcut } from './keys/shortcut'
import { storeyShortcuts } from './keys/storey-shortcuts'
import { toolShortcuts } from './keys/tool-shortcuts'
import { tourShortcuts } from './keys/tour-shortcuts'
import { viewShortcuts } from './keys/view-shortcuts'

/** Every command with its keys: the one table behind key handling, the shortcut sheet, the palette and the hints. */
export const shortcuts: readonly Shortcut[] = [
  ...selectShortcuts,
  ...editShortcuts,
  ...connectShortcuts,
  ...clipboardShortcuts,
  ...arrangeShortcuts,
  ...toolShortcuts,
  ...viewShortcuts,
  ...storeyShortcuts,
  ...buildShortcuts,
  ...lookShortcuts,
  ...tourShortcuts,
  ...regionShortcuts,
]

const byChord = new Map(shortcuts.flatMap((s) => s.keys.map((chord) => [chord, s] as const)))

/** The command of that id. Throws for an unknown one: ids are written in code only. */
export function getShortcut(id: string): Shortcut {
  const found = shortcuts.find((s) => s.id === id)
  if (!found) throw new Error(`no command "${id}"`)
  return found
}

export interface KeyEvent extends KeyPress {
  readonly target: EventTarget | null
  readonly repeat: boolean
  readonly defaultPrevented: boolean
  preventDefault(): void
}

/**
 * Runs the command of a key press, wherever the pointer is; text fields keep their keys.
 * @param atFloor false where a control of the interface has the focus: it keeps Tab, arrows, Enter and Home
 * @returns true where a command ran
 */
export function dispatchKey(event: KeyEvent, context: EditorContext, atFloor: boolean): boolean {
  if (event.defaultPrevented) return false
  const chord = chordOf(event)
  const found = byChord.get(chord)
  // The system raises a clipboard event for these keys: let it.
  if (!found || found.system || (event.repeat && !found.repeats)) return false
  if (isTyping(event.target) && chord !== 'Mod+K') return false
  if (!atFloor && /^(?:Shift\+)?(?:Tab|Enter|Home|Arrow\w+)$/.test(chord)) return false
  if (!found.enabled(context)) return false
  event.preventDefault()
  found.run(context)
  return true
}
