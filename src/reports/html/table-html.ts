import type { Translator } from '../../i18n/translator'
import type { Column, TableModel } from '../table-model'
import type { TableRow } from '../tables/table-row'
import { html, joinHtml, type SafeHtml } from './escape-html'
import type { References } from './notes-html'

/**
 * A table model as an HTML table whose head repeats on every printed page.
 * @param references writes the numbers of its notes
 */
export function tableHtml(table: TableModel, t: Translator, references?: References): SafeHtml {
  const mark = (note: number | undefined): SafeHtml => references?.to(note) ?? html``
  const heads = table.columns.map((c) => html`<th scope="col" class="${c.type}">${c.title}${mark(c.note)}</th>`)
  return html`<table><thead><tr>${joinHtml(heads)}</tr></thead>
<tbody>${joinHtml(table.rows.map((row, i) => rowHtml(table.columns, row, t, (key) => mark(table.notes?.[i]?.[key]))))}</tbody>
<tfoot>${joinHtml((table.footer ?? []).map((row) => rowHtml(table.columns, row, t, () => html``)))}</tfoot></table>`
}

function rowHtml(
  columns: readonly Column[],
  row: TableRow,
  t: Translator,
  markOf: (key: string) => SafeHtml,
): SafeHtml {
  return html`<tr>${joinHtml(
    columns.map((column) => {
      const value = row[column.key]
      if (value === null) return html`<td class="${column.type} unknown">${t.t('reports.unknown')}</td>`
      const text = typeof value === 'number' ? t.number(value, column.decimals) : (value ?? '')
      return html`<td class="${column.type}">${text}${markOf(column.key)}</td>`
    }),
  )}</tr>`
}
