/** One figure that went into a noted one; equal ones are folded into a single row. */
export interface NoteInput {
  readonly name: string
  readonly value: string
  /** Where it comes from, in words; empty where it is computed and a note of its own says how. */
  readonly origin: string
  /** Title of its source; absent where none is named. */
  readonly source?: string
  /** True where the report's list of product sources names that source as well. */
  readonly ofProduct?: boolean
  /** Number of the note that says how it came about. */
  readonly note?: number
  readonly assumed: boolean
}

/** How one printed figure came about. */
export interface ReportNote {
  readonly number: number
  readonly title: string
  readonly value: string
  /** The formula in words. */
  readonly formula: string
  readonly inputs: readonly NoteInput[]
}

/** Figures that nobody measured, stated or published, by where they were taken from. */
export interface NotedAssumptions {
  /** Origin, grade and title of the source. */
  readonly source: string
  /** Name and value of each figure. */
  readonly figures: readonly { readonly name: string; readonly value: string }[]
  /** Notes whose figures rest on one of them. */
  readonly notes: readonly number[]
}

/** The report's appendix "How these figures came about". */
export interface NotesModel {
  readonly notes: readonly ReportNote[]
  readonly assumptions: readonly NotedAssumptions[]
}
