import { readSheet } from 'read-excel-file/universal'
import { ImportProblem } from '../import-problem'
import { guardWorkbook } from './guard-workbook'
import type { Table, TableRow } from './table'
import { toTable } from './to-table'

/**
 * Reads the first sheet of an XLSX workbook.
 * @throws ImportProblem where the bytes are no workbook, the sheet holds no table, or the workbook would fill the memory
 */
export async function readSpreadsheet(bytes: ArrayBuffer): Promise<Table> {
  await guardWorkbook(bytes)
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
