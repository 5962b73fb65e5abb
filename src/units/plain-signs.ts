/** A typed or copied text with plain spaces, minus signs, quotes and times signs, as the parsers read them. */
export function plainSigns(text: string): string {
  return text
    .trim()
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[−–]/g, '-')
    .replace(/[′’]/g, "'")
    .replace(/[″”“]/g, '"')
    .replace(/[·×]/g, '*')
}
