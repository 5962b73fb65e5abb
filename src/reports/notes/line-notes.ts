import type { EstimateLine, EstimateResult } from '../../engine/results'
import type { NoteBook } from './note-book'
import { noted } from './noted'

/** Numbers of notes by column of a table. */
export type RowNotes = Readonly<Record<string, number>>

/** Notes of the quantity, the unit cost and the total of a line of the estimate, under the columns that print them. */
export function lineNotes(
  { lines }: EstimateResult,
  line: EstimateLine,
  columns: Readonly<Partial<Record<'quantity' | 'unitCost' | 'total', string>>>,
  ask: NoteBook['ask'] | undefined,
): RowNotes {
  const at = lines.indexOf(line)
  const notes = (['quantity', 'unitCost', 'total'] as const).map((figure) => {
    const column = columns[figure]
    return column === undefined ? {} : noted(column, ask?.({ of: 'estimate-line', line: at, figure }))
  })
  return Object.assign({}, ...notes) as RowNotes
}
