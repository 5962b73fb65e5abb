import type { Translator } from '../../../i18n/translator'
import type { RowNotes } from '../../notes/line-notes'
import { noted } from '../../notes/noted'
import type { Column, TableModel } from '../../table-model'
import type { TableRow } from '../../tables/table-row'
import type { PageFrame } from '../page-frame'
import { INK } from '../palette'
import { drawTable, type PdfCell } from '../table'

/** Columns whose texts are ids, set in the fixed-width face. */
const IDS: ReadonlySet<string> = new Set(['rule'])

/** A table model as it stands: columns by their widths, figures right, what is unknown in words. */
export function drawModelTable(frame: PageFrame, table: TableModel, t: Translator): void {
  drawTable(
    frame,
    table.columns.map(({ title, width, type, note }) => ({
      title,
      ...(note === undefined ? {} : { note }),
      share: width ?? 10,
      align: type === 'text' ? 'left' : 'right',
    })),
    [
      ...table.rows.map((row, i) => ({ cells: cellsOf(table.columns, row, t, table.notes?.[i]) })),
      ...(table.footer ?? []).map((row) => ({ cells: cellsOf(table.columns, { ...emptyRow(table), ...row }, t) })),
    ],
  )
}

const emptyRow = ({ columns }: TableModel): TableRow => Object.fromEntries(columns.map(({ key }) => [key, '']))

const cellsOf = (columns: readonly Column[], row: TableRow, t: Translator, notes: RowNotes = {}): PdfCell[] =>
  columns.map(({ key, decimals }) => {
    const value = row[key]
    if (value === null || value === undefined) return { text: t.t('reports.unknown'), color: INK.warned, size: 7 }
    const text = typeof value === 'number' ? t.number(value, decimals) : value
    return IDS.has(key) ? { text, face: 'mono', size: 6.5 } : { text, size: 7, ...noted('note', notes[key]) }
  })
