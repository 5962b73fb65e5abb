/** The parts of a keyboard event that shortcuts read. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * A key press as the shortcut table spells it: `Mod+Shift+Z`, `F`, `Alt+1`, `?`. Mod is Ctrl, or Cmd on a Mac.
 * Letters go by what the key prints, so that they follow the layout; where it prints no Latin letter, by its place.
 * Digits go by place: on a French keyboard they need Shift. Those of the number pad are `Numpad7`. Signs keep no Shift: it only chose the sign.
 */
export function chordOf(press: KeyPress): string {
  const name = keyName(press)
  const parts: string[] = []
  if (press.ctrlKey || press.metaKey) parts.push('Mod')
  if (press.altKey) parts.push('Alt')
  const isSign = name.length === 1 && !/[A-Z0-9]/.test(name)
  if (press.shiftKey && !isSign) parts.push('Shift')
  parts.push(name)
  return parts.join('+')
}

function keyName({ key, code, altKey, shiftKey }: KeyPress): string {
  // The number pad turns the camera; without Num Lock its keys are arrows and the like.
  if (/^Numpad\d$/.test(code) && /^\d$/.test(key)) return code
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined && (!shiftKey || altKey || /^\d$/.test(key))) return digit
  if (key === ' ') return 'Space'
  if (key.length > 1) return key
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  // Alt on a Mac prints signs, and other scripts print their own letters.
  return letter !== undefined && (altKey || /\p{L}/u.test(key)) ? letter : key
}

/**
 * True where a text field holds only what it shows when nobody types: what was typed there is in the document already,
 * so that undo and redo are about that. Such a field says so by `data-settled`.
 */
export function isSettled(target: EventTarget | null): boolean {
  return (target as { dataset?: DOMStringMap } | null)?.dataset?.settled !== undefined
}

/** True where a key belongs to what is being typed, so that no shortcut may take it. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target as { tagName?: string; isContentEditable?: boolean; type?: string } | null
  if (!element?.tagName) return false
  if (element.isContentEditable) return true
  const tag = element.tagName.toUpperCase()
  if (tag === 'TEXTAREA' || tag === 'SELECT') return true
  return tag === 'INPUT' && !['checkbox', 'radio', 'button', 'range', 'submit'].includes(element.type ?? 'text')
}
