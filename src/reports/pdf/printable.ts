/** What to print for signs that the shipped fonts lack, so that no sign is silently dropped. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '\u202f': '\u2009',
  '\u2009': ' ',
  '\u2007': ' ',
  '\u2011': '-',
  '\t': ' ',
  '→': '–',
  '←': '–',
  '≤': '<=',
  '≥': '>=',
  '≈': '~',
  '√': 'sqrt ',
  '₂': '2',
  '₃': '3',
  '✓': '•',
}

/** The letters to print: those that some font has, their substitutes, or a question mark. */
export function printable(text: string, has: (codePoint: number) => boolean): string[] {
  return [...text].flatMap((letter) => known(letter, has))
}

function known(letter: string, has: (codePoint: number) => boolean): string[] {
  if (has(letter.codePointAt(0)!)) return [letter]
  const substitute = SUBSTITUTES[letter]
  return substitute === undefined ? ['?'] : [...substitute].flatMap((s) => known(s, has))
}
