/** How deep lists and objects lie in each other in a JSON text; text in quotes does not count. */
export function nestingDepth(json: string): number {
  let depth = 0
  let deepest = 0
  for (let i = 0; i < json.length; i++) {
    switch (json.charCodeAt(i)) {
      case 0x22: // "
        i = endOfString(json, i)
        break
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > deepest) deepest = depth
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth--
    }
  }
  return deepest
}

function endOfString(json: string, quote: number): number {
  for (let i = quote + 1; i < json.length; i++) {
    const code = json.charCodeAt(i)
    if (code === 0x5c) i++
    else if (code === 0x22) return i
  }
  return json.length
}
