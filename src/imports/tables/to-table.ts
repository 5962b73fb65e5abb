import { ImportProblem } from '../import-problem'
import { guessColumns } from '../rack-list/guess-columns'
import type { Table, TableRow } from './table'

/** A title or two may stand above the headers. */
const HEADER_WITHIN_ROWS = 10

/**
 * Rows as a table: headers are the first row near the top in which at least two columns are known, else the first.
 * @param semicolons cells were parted by semicolons, as where the comma is the decimal sign
 * @throws ImportProblem where nothing stands below the headers
 */
export function toTable(rows: readonly TableRow[], semicolons: boolean): Table {
  const filled = rows.filter((r) => r.cells.some((c) => c.trim() !== ''))
  const known = filled.slice(0, HEADER_WITHIN_ROWS).findIndex((r) => Object.keys(guessColumns(r.cells)).length >= 2)
  const header = filled[Math.max(known, 0)]
  if (!header) throw new ImportProblem('empty')
  const headers = header.cells.map((c) => c.trim())
  while (headers.length > 0 && headers.at(-1) === '') headers.pop()
  const body = filled.slice(Math.max(known, 0) + 1).map(
    (row): TableRow => ({
      ...row,
      cells: headers.map((_, i) => row.cells[i]?.trim() ?? ''),
      ...(row.broken || row.cells.slice(headers.length).some((c) => c.trim() !== '') ? { broken: true } : {}),
    }),
  )
  if (body.length === 0) throw new ImportProblem('no-table')
  return { headers, rows: body, decimals: decimalsOf(body, semicolons) }
}

function decimalsOf(rows: readonly TableRow[], semicolons: boolean): Table['decimals'] {
  let [commas, points] = [0, 0]
  for (const { cells } of rows)
    for (const cell of cells) {
      if (/^-?\d+,\d+$/.test(cell)) commas++
      else if (/^-?\d+\.\d+$/.test(cell)) points++
    }
  return commas > points || (commas === points && semicolons) ? 'it' : 'en'
}
