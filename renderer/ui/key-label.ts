const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

const signs: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ...Object.fromEntries(Array.from({ length: 10 }, (_, n) => [`Numpad${n}`, `Num ${n}`])),
}

/** A chord of the shortcut table as a person reads it: `Mod+K` becomes `Ctrl K`, or `⌘ K` on a Mac. */
export function keyLabel(chord: string): string {
  return chord
    .split('+')
    .map((part) => signs[part] ?? part)
    .join(' ')
}
