import { readSheet } from 'read-excel-file/universal'
import { ImportProblem } from '../import-problem'
import type { Table, TableRow } from './table'
import { toTable } from './to-table'

/**
 * Reads the first sheet of an XLSX workbook.
 * @throws ImportProblem where the bytes are no workbook, or the sheet holds no table
 */
export async function readSpreadsheet(bytes: ArrayBuffer): Promise<Table> {
  const rows = await readSheet(new Blob([bytes])).catch(() => {
    throw new ImportProblem('no-table')
  })
  return toTable(
    rows.map((cells, i): TableRow => ({ line: i + 1, cells: cells.map(textOf) })),
    false,
  )
}

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
