import { unparse } from 'papaparse'
import type { Table } from './table'

/** What a spreadsheet would run as a formula; figures with a sign are none. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d.,]+$)).*$/

/** Some lines of a table as CSV, with why each is there in a last column; formulas are defused, as a sheet would run them. */
export function writeLines(
  table: Pick<Table, 'headers' | 'rows'>,
  reasons: ReadonlyMap<number, string>,
  reasonHeader: string,
): string {
  const data = table.rows.filter((r) => reasons.has(r.line)).map((r) => [...r.cells, reasons.get(r.line)!])
  return unparse({ fields: [...table.headers, reasonHeader], data }, { escapeFormulae: FORMULA, newline: '\r\n' })
}
