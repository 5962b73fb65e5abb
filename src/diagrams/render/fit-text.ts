/** Width of an average letter of Inter over its size, with capitals and figures as they occur in labels. */
const AVERAGE = 0.58
const NARROW = /[.,:;|!ilIjtf'\u00a0\u202f ()·]/
const WIDE = /[MWmw%@…→]/

/** Width of a text in Inter, in the unit of `size`, by classes of letters: the same on every machine, no font asked. */
export function textWidth(text: string, size: number): number {
  let letters = 0
  for (const letter of text) letters += NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.86 : AVERAGE
  return letters * size
}

/** The text, its end cut with an ellipsis where it is wider than `width`. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  let cut = text
  while (cut.length > 1 && textWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}
