import { parse } from 'papaparse'
import { ImportProblem } from '../import-problem'
import type { Table } from './table'
import { toTable } from './to-table'

/**
 * Reads comma, semicolon or tab separated text, the separator found out from the text.
 * @throws ImportProblem where it holds no table, or control characters that no text has
 */
export function readCsv(text: string): Table {
  if (/[^\P{Cc}\s\u0080-\u009f]/u.test(text)) throw new ImportProblem('no-table')
  const { data, errors, meta } = parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false })
  if (data.length === 0) throw new ImportProblem('empty')
  const broken = new Set(errors.filter((e) => e.type === 'Quotes').map((e) => e.row ?? 0))
  let line = 1
  const rows = data.map((cells, i) => {
    const row = { line, cells, ...(broken.has(i) ? { broken: true } : {}) }
    // A quoted cell may run over several lines of the file.
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0)
    return row
  })
  return toTable(rows, meta.delimiter === ';')
}

/** The text of a file: UTF-8, UTF-16 with its mark, else as Windows writes it in the West. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
