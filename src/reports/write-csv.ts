import Papa from 'papaparse'
import { guardFormula } from './files/guard-formula'
import type { TableModel } from './table-model'
import type { TableCell, TableRow } from './tables/table-row'

export interface CsvOptions {
  /** Byte-order mark, so that Excel reads UTF-8; on unless switched off. */
  readonly bom?: boolean
  readonly separator?: ',' | ';' | '\t'
  readonly decimal?: '.' | ','
  /** Title of the last column, which names the figures of a row that are unknown. */
  readonly unknownTitle?: string
}

/**
 * Writes a table as CSV text (RFC 4180, CRLF). Unknown figures are empty and named in the last column, so that
 * nobody sums an empty cell as zero unawares. Texts are guarded against formula injection.
 */
export function writeCsv(table: TableModel, options: CsvOptions = {}): string {
  const { bom = true, separator = ',', decimal = '.', unknownTitle = 'unknown' } = options
  const cell = (value: TableCell | undefined): string => {
    if (value === null || value === undefined) return ''
    if (typeof value === 'string') return guardFormula(value)
    return Number.isFinite(value) ? plain(value).replace('.', decimal) : ''
  }
  const line = (row: TableRow, unknown: string): string[] => [...table.columns.map((c) => cell(row[c.key])), unknown]
  const unknownOf = (row: TableRow): string =>
    guardFormula(
      table.columns
        .filter((c) => row[c.key] === null)
        .map((c) => c.title)
        .join('; '),
    )
  const head = [...table.columns.map((c) => guardFormula(c.title)), unknownTitle]
  const text = Papa.unparse(
    [head, ...table.rows.map((row) => line(row, unknownOf(row))), ...(table.footer ?? []).map((row) => line(row, ''))],
    { delimiter: separator, newline: '\r\n' },
  )
  return `${bom ? '\ufeff' : ''}${text}\r\n`
}

/** Shortest decimal form without an exponent and without the dust of binary fractions. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(15))
  return Math.abs(rounded) >= 1e21 || (rounded !== 0 && Math.abs(rounded) < 1e-6) ? rounded.toFixed(9) : String(rounded)
}
