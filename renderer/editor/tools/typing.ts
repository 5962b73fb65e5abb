/**
 * A figure being typed on the floor, one key further; null for a key that has no part in one. Letters count only once a
 * digit stands, so that they stay shortcuts.
 */
export function typeKey(typed: string, key: string): string | null {
  if (key === 'Backspace') return typed === '' ? null : typed.slice(0, -1)
  const begins = /^[\d.,;\-'"]$/.test(key)
  const continues = typed !== '' && /^[a-z*+/ ]$/.test(key)
  return begins || continues ? typed + key : null
}
