/** A table apart from any file type: CSV, XLSX, HTML and PDF are written from it. */
export interface Column {
  readonly key: string
  /** Header text, already translated, unit included. */
  readonly title: string
  readonly type: 'text' | 'number' | 'money'
  readonly decimals?: number
  readonly width?: number
  /** Number of the note that says how all figures of the column come about. */
  readonly note?: number
}

export interface TableModel {
  readonly title: string
  readonly columns: readonly Column[]
  /** Null prints as unknown, never as zero. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
  /** Numbers of the notes that say how single figures came about: by row, then by column key. */
  readonly notes?: readonly Readonly<Record<string, number>>[]
  readonly footer?: readonly Readonly<Record<string, string | number | null>>[]
}
