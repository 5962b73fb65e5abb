/** Strings, numbers and words of JSON (RFC 8259), tried at one place. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a JSON string may not hold
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const space = /[ \t\n\r]*/y

/**
 * Where a text stops being JSON. The engine's own message names no place for most faults.
 * @returns the offset of the first character that cannot stand there, the text's length where it ends too early, or
 * null where the text is JSON
 */
export function findJsonFault(text: string): number | null {
  let at = 0
  const take = (token: RegExp): boolean => {
    token.lastIndex = at
    if (!token.test(text)) return false
    at = token.lastIndex
    return true
  }
  const takeMark = (mark: string): boolean => {
    take(space)
    if (text[at] !== mark) return false
    at++
    return true
  }
  const takeKey = (): boolean => {
    take(space)
    return take(string) && takeMark(':')
  }

  /** Closing marks of what is open, outermost first. */
  const open: ('}' | ']')[] = []
  for (;;) {
    take(space)
    if (takeMark('{')) {
      if (!takeMark('}')) {
        if (!takeKey()) return at
        open.push('}')
        continue
      }
    } else if (takeMark('[')) {
      if (!takeMark(']')) {
        open.push(']')
        continue
      }
    } else if (!take(string) && !take(scalar)) return at

    while (open.length > 0 && takeMark(open.at(-1)!)) open.pop()
    take(space)
    if (open.length === 0) return at === text.length ? null : at
    if (!takeMark(',')) return at
    if (open.at(-1) === '}' && !takeKey()) return at
  }
}
