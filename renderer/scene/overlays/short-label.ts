/** Letters of a label on the floor; longer names would cover what they stand on. */
const MOST = 44
/** Of them, those at the end: the number of a piece and its figure stand there. */
const END = 18

/** A text that fits a label: the middle of a long one is left out. */
export function shortLabel(text: string): string {
  const letters = [...text]
  if (letters.length <= MOST) return text
  return `${letters
    .slice(0, MOST - END - 1)
    .join('')
    .trimEnd()}…${letters.slice(-END).join('').trimStart()}`
}
