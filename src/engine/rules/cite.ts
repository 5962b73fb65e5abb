import standards from '../../../resources/standards.json' with { type: 'json' }

/** Id of a standard or other source in `resources/standards.json`. */
export type StandardId = keyof typeof standards

/** Where a limit comes from: the source and, where it has them, its clauses. */
export interface Citation {
  readonly standard: StandardId
  readonly clause?: string
}

/** Title, edition and address of a source. */
export interface StandardRecord {
  /** How engineers call it, e.g. `NFPA 70 (NEC)`. */
  readonly code: { readonly en: string; readonly it: string }
  readonly title: { readonly en: string; readonly it: string }
  readonly edition: string
  readonly address: string
  /** Its figures were held against the text or a page that quotes it: what was read, when, and what that is worth. */
  readonly checked?: {
    readonly grade: string
    readonly date: string
    readonly how: { readonly en: string; readonly it: string }
  }
  /** Its figures are from general knowledge: which ones. */
  readonly unchecked?: { readonly en: string; readonly it: string }
}

/** A standard of `resources/standards.json`, and the clause where it says so. */
export function cite(standard: StandardId, clause: string): Required<Citation>
export function cite(standard: StandardId): Citation
export function cite(standard: StandardId, clause?: string): Citation {
  return clause === undefined ? { standard } : { standard, clause }
}

/** The record behind a citation: title, edition and what was checked. */
export const standardOf = (id: StandardId): StandardRecord => standards[id]

/** Whether a text names a source in `resources/standards.json`. */
export const isStandardId = (text: unknown): text is StandardId => typeof text === 'string' && text in standards

/**
 * A citation in one line, e.g. `NFPA 70 (NEC) 2023, 210.20(A)`.
 * @param clause article, or the place in words of the language
 */
export function citationText(standard: StandardId, clause?: string, language: 'en' | 'it' = 'en'): string {
  const { code, edition } = standardOf(standard)
  const name = edition === '' ? code[language] : `${code[language]} ${edition}`
  return clause === undefined ? name : `${name}, ${clause}`
}
