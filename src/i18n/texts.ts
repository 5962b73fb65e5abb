/** Languages the program speaks. */
export type Language = 'en' | 'it'

/** What fills the placeholders of a text. */
export type TextParams = Readonly<Record<string, string | number>>

/** Locale texts as the files hold them; top-level keys are the area file names (`ui`, `rules`, `reports`, ...). */
export interface Texts {
  readonly [key: string]: string | Texts
}

/** Nested texts as `area.group.key` → text. */
export function flattenTexts(texts: Texts): ReadonlyMap<string, string> {
  const flat = new Map<string, string>()
  const visit = (node: Texts, prefix: string): void => {
    for (const [key, value] of Object.entries(node)) {
      const path = prefix === '' ? key : `${prefix}.${key}`
      if (typeof value === 'string') flat.set(path, value)
      else visit(value, path)
    }
  }
  visit(texts, '')
  return flat
}
