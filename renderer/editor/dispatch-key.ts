import { keyTable } from './key-table'
import { chordOf, isSettled, isTyping, type KeyPress } from './keys/chord'
import type { EditorContext } from './keys/shortcut'

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
  const found = keyTable(context.store.getState().preferences.keys).commandAt(chord)
  // The system raises a clipboard event for these keys: let it.
  if (!found || found.system || (event.repeat && !found.repeats)) return false
  if (isTyping(event.target)) {
    const passes = chord === 'Mod+K' ? found.id === 'palette' : isHistory(found.id) && isSettled(event.target)
    if (!passes) return false
  }
  if (!atFloor && /^(?:Shift\+)?(?:Tab|Enter|Home|Arrow\w+)$/.test(chord)) return false
  if (!found.enabled(context)) return false
  event.preventDefault()
  found.run(context)
  return true
}

const isHistory = (command: string): boolean => command === 'undo' || command === 'redo'
