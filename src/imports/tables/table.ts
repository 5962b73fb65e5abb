/** A table read from a file: everything as text, as its author wrote it. */
export interface Table {
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  /** How the file writes decimals: `it` with a comma. */
  readonly decimals: 'en' | 'it'
}

export interface TableRow {
  /** Where the row stands in the file, counted from 1 as editors and spreadsheets do. */
  readonly line: number
  readonly cells: readonly string[]
  /** The file's own syntax breaks here: an unclosed quote, cells beyond the last header. */
  readonly broken?: boolean
}

/** Larger files are refused before they are read, bytes; 100,000 racks stay below. Project assumption. */
export const TABLE_LIMIT_BYTES = 16 * 2 ** 20
