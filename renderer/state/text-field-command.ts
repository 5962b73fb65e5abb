import { isSettled, isTyping } from '../editor/keys/chord'

const own = { 'edit.undo': 'undo', 'edit.redo': 'redo', 'edit.selectAll': 'selectAll' } as const

/**
 * Gives an edit command of the menu to the text field being typed in, as its own keys would.
 * @returns true where the field took it, so that it is not about the floor; a field whose text is in the document leaves
 * undo and redo to the floor
 */
export function textFieldCommand(command: string, target: Element | null): boolean {
  if (!isTyping(target) || !Object.hasOwn(own, command)) return false
  if (command !== 'edit.selectAll' && isSettled(target)) return false
  // Deprecated, yet the one door to a field's own history; every browser keeps it.
  target?.ownerDocument.execCommand(own[command as keyof typeof own])
  return true
}
