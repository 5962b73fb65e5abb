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
  readonly code: string
  readonly title: { readonly en: string; readonly it: string }
  readonly edition: string
  readonly address: string
}

export const cite = (standard: StandardId, clause?: string): Citation =>
  clause === undefined ? { standard } : { standard, clause }

export const standardOf = (id: StandardId): StandardRecord => standards[id]

/** A citation in one line, e.g. `NFPA 70 (NEC) 2023, 210.20(A)`. */
export function citationText({ standard, clause }: Citation): string {
  const { code, edition } = standardOf(standard)
  return [edition === '' ? code : `${code} ${edition}`, clause].filter((part) => part !== undefined).join(', ')
}
