import type { ColumnMapping } from '../../../../src/imports/rack-list/guess-columns'
import { type RackField, rackFields } from '../../../../src/imports/rack-list/rack-fields'
import type { Table } from '../../../../src/imports/tables/table'
import { useT } from '../../../i18n/translator-context'
import { Choice } from '../../../ui/fields/choice'
import { ScrollArea } from '../../../ui/scroll-area'

/** Rows shown before the list is placed: enough to see what a column holds. */
const PREVIEW_ROWS = 4

interface Props {
  readonly table: Table
  readonly columns: ColumnMapping
  onChange(column: number, field: RackField | null): void
}

/** The first rows of the list, and above each column what it says. */
export function ColumnTable({ table, columns, onChange }: Props) {
  const { t } = useT()
  const fieldOf = (column: number) => rackFields.find((f) => columns[f] === column) ?? 'none'
  const options = (['none', ...rackFields] as const).map((id) => ({ id, label: t(`imports.fields.${id}`) }))
  return (
    <ScrollArea label={t('imports.list.preview')} className="import-preview">
      <table className="table">
        <thead>
          <tr>
            <th scope="col" className="number">
              {t('imports.list.line')}
            </th>
            {table.headers.map((header, column) => (
              <th key={column} scope="col">
                <span className="truncate">{header}</span>
                <Choice
                  label={t('imports.list.meaning', { column: header })}
                  value={fieldOf(column)}
                  options={options}
                  look="quiet"
                  onChange={(field) => onChange(column, field === 'none' ? null : field)}
                  testId={`column-${column}`}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, PREVIEW_ROWS).map((row) => (
            <tr key={row.line}>
              <td className="number muted">{row.line}</td>
              {row.cells.map((cell, i) => (
                <td key={i} className={fieldOf(i) === 'none' ? 'muted' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
