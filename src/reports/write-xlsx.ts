import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/universal'
import type { Column, TableModel } from './table-model'
import type { TableCell, TableRow } from './tables/table-row'

/**
 * Writes one sheet per table: frozen bold head, real numbers with their formats, filtered widths, footer figures as
 * sums over the rows where they are such sums. Unknown figures are empty grey cells. Runs in Node and in a browser.
 * @param tables sheet titles must differ; Excel's forbidden characters are taken out
 */
export async function writeXlsx(tables: readonly TableModel[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: sheetName(table.title),
    data: sheetData(table),
    columns: table.columns.map((c) => ({ width: widthOf(c) })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }))
  const blob = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function sheetData(table: TableModel): SheetData {
  return [
    tall(table.columns.map(headCell), table, (column) => column.title, BOLD),
    ...table.rows.map((row) =>
      tall(
        table.columns.map((column) => bodyCell(column, row[column.key])),
        table,
        (column) => (isWrapped(column) ? row[column.key] : null),
      ),
    ),
    ...(table.footer ?? []).map((row) => table.columns.map((column, i) => footCell(table, column, i, row))),
  ]
}

/** Height of a line of text, points. */
const LINE_pt = 15
/** Heads are bold and their words long: they take more of a column than its width in digits says. */
const BOLD = 1.2

/** A row as tall as its longest wrapped text: not every program that reads the file finds that out by itself. */
function tall(
  cells: Cell[],
  { columns }: TableModel,
  textOf: (column: Column) => TableCell | undefined,
  wide = 1,
): Cell[] {
  const lines = columns.map((column) => {
    const text = textOf(column)
    return typeof text === 'string' ? Math.ceil((text.length * wide) / widthOf(column)) : 1
  })
  const height = LINE_pt * Math.max(1, ...lines)
  const [first, ...rest] = cells
  return height === LINE_pt ? cells : [typeof first === 'object' && first ? { ...first, height } : { height }, ...rest]
}

const widthOf = ({ type, width }: Column): number => width ?? (type === 'text' ? 24 : 14)

const isWrapped = (column: Column): boolean => column.type === 'text' && (column.width ?? 0) >= 30

function headCell(column: Column): Cell {
  return {
    value: column.title,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    align: column.type === 'text' ? 'left' : 'right',
    alignVertical: 'bottom',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#1c2421',
  }
}

function bodyCell(column: Column, value: TableCell | undefined): Cell {
  if (value === null) return { backgroundColor: '#e6e8e6' }
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return { value, type: Number, format: numberFormat(column), align: 'right' }
  // Typed as text, a cell that starts with "=" is shown, never run.
  return { value, type: String, ...(column.type === 'text' ? { wrap: isWrapped(column) } : { align: 'right' }) }
}

function footCell(table: TableModel, column: Column, index: number, row: TableRow): Cell {
  const value = row[column.key]
  const style = { fontWeight: 'bold', topBorderStyle: 'thin', topBorderColor: '#1c2421' } as const
  if (value === null || value === undefined) return { ...style }
  if (typeof value === 'string') return { value, type: String, ...style }
  if (table.rows.length > 0 && isSum(table, column, value)) {
    const letter = columnLetter(index)
    return {
      value: `SUM(${letter}2:${letter}${table.rows.length + 1})`,
      type: 'Formula',
      format: numberFormat(column),
      align: 'right',
      ...style,
    }
  }
  return { value, type: Number, format: numberFormat(column), align: 'right', ...style }
}

/** Whether a footer figure is what summing the column gives, to a millionth. */
function isSum(table: TableModel, column: Column, value: number): boolean {
  let sum = 0
  for (const row of table.rows) {
    const cell = row[column.key]
    if (typeof cell === 'number') sum += cell
  }
  return Math.abs(sum - value) <= 1e-6 * Math.max(1, Math.abs(value))
}

function numberFormat(column: Column): string {
  const decimals = column.decimals ?? (column.type === 'money' ? 2 : undefined)
  if (decimals === undefined) return '#,##0.###'
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
function columnLetter(index: number): string {
  const rest = index % 26
  const letter = String.fromCharCode(65 + rest)
  return index < 26 ? letter : columnLetter((index - rest) / 26 - 1) + letter
}

/** Excel refuses some characters and more than 31 of any. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
