import type { TraceContext, TraceQuestion } from '../../engine/trace/trace-types'
import type { RowNotes } from './line-notes'
import type { NoteBook } from './note-book'
import { noted } from './noted'

/** What the figures of one row are, by the column that prints them. */
export interface RowQuestions {
  readonly questions: Readonly<Record<string, TraceQuestion | undefined>>
  /** Of which site, where not of the one reported. */
  readonly of?: TraceContext
}

/** Notes of the rows of a table, in their order; none where nobody asks. */
export const notedRows = (rows: readonly RowQuestions[], ask: NoteBook['ask'] | undefined): readonly RowNotes[] =>
  ask === undefined
    ? []
    : rows.map(
        ({ questions, of }): RowNotes =>
          Object.assign(
            {},
            ...Object.entries(questions).map(([column, question]) => noted(column, question && ask(question, of))),
          ),
      )
