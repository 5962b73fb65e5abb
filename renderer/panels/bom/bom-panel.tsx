import { TableHead } from '../../ui/table-head'
import './bom.css'
import '../../ui/look/rows.css'
import { type ReactNode, useMemo } from 'react'
import type { TraceQuestion } from '../../../src/engine/trace/trace-types'
import { bomLines, bomTable } from '../../../src/reports/bom-table'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { ScrollArea } from '../../ui/scroll-area'
import { useRowMenu } from '../context-menu/use-row-menu'
import { How } from '../how/how'
import { placedByLine } from './placed-by-line'

/** Columns that the file has and the screen leaves to the inspector. */
const fileOnly = new Set(['item', 'unitLow', 'unitHigh', 'totalLow', 'totalHigh'])

/** Columns whose figures can be asked about, and as which figure of their line. */
const asked = { quantity: 'quantity', unitBase: 'unitCost', totalBase: 'total', leadTime: 'leadTime' } as const

const questionOf = (column: string, line: number): TraceQuestion | null =>
  line >= 0 && column in asked ? { of: 'estimate-line', line, figure: asked[column as keyof typeof asked] } : null

const total: TraceQuestion = { of: 'estimate', figure: 'bought' }

/** What is to be bought, as the exported file has it. */
export function BomPanel() {
  const translator = useT()
  const { t, number } = translator
  const estimate = useApp((s) => s.answers?.estimate)
  const items = useApp((s) => s.catalog.items)
  const table = useMemo(() => (estimate ? bomTable(estimate, translator, items) : null), [estimate, translator, items])
  const places = useMemo(
    () => (estimate ? bomLines(estimate).map((line) => estimate.lines.indexOf(line)) : []),
    [estimate],
  )
  if (!table || table.rows.length === 0)
    return (
      <div className="panel-empty">
        <strong>{t('ui.bom.noneTitle')}</strong>
        {t('ui.bom.noneText')}
      </div>
    )
  const columns = table.columns.filter(
    (c) => !fileOnly.has(c.key) && table.rows.some((row) => row[c.key] !== '' && row[c.key] !== undefined),
  )
  const cell = (value: string | number | null | undefined, column: (typeof columns)[number]) => {
    if (value === undefined || value === '') return ''
    if (value === null) return t('ui.unknown')
    return typeof value === 'number' ? number(value, column.type === 'money' ? 0 : column.decimals) : value
  }
  return (
    <ScrollArea label={t('ui.tabs.bom')} className="bom" testId="bom-table">
      <table className="table">
        <TableHead
          columns={columns.map((c) => (c.type === 'text' ? c.title : { name: c.title, className: 'number' }))}
        />
        <tbody>
          {table.rows.map((row, i) => (
            <BomRow key={`${row.item}|${i}`} line={places[i] ?? -1}>
              {columns.map((c) => {
                const value = row[c.key]
                const shown = cell(value, c)
                const look = `${c.type === 'text' ? '' : 'number'}${value === null ? ' unknown' : ''}${c.key === 'code' ? ' mono muted' : ''}`
                return (
                  <td key={c.key} className={look} title={c.type === 'text' ? shown : undefined}>
                    <Asked question={typeof value === 'number' ? questionOf(c.key, places[i] ?? -1) : null}>
                      {shown}
                    </Asked>
                  </td>
                )
              })}
            </BomRow>
          ))}
          {table.footer?.map((row, i) => (
            <tr key={`total|${i}`} className="strong">
              {columns.map((c) => (
                <td key={c.key} className={c.type === 'text' ? undefined : 'number'}>
                  <Asked question={c.key === 'totalBase' ? total : null}>{cell(row[c.key], c)}</Asked>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

/** A line with its menu; a click selects what it buys, and it is marked while any of that is selected. */
function BomRow({ line, children }: { readonly line: number; readonly children: ReactNode }) {
  const about = useMemo(() => ({ of: 'bom-line', line }) as const, [line])
  const menu = useRowMenu(about)
  const bought = useApp((s) => s.answers?.estimate?.lines[line])
  const document = useApp((s) => s.document)
  const site = useApp((s) => s.effective)
  const select = useApp((s) => s.select)
  const placed = useMemo(() => (bought ? placedByLine(bought, document, site) : []), [bought, document, site])
  const concerned = useApp(({ selection }) => selection.size > 0 && placed.some((id) => selection.has(id)))
  return (
    <tr
      data-hover
      className={concerned ? 'concerned' : undefined}
      onClick={() => placed.length > 0 && select(placed)}
      data-testid="bom-row"
      {...menu}
    >
      {children}
    </tr>
  )
}

/** A figure that can be asked how it came about, where there is a question for it. */
const Asked = ({ question, children }: { readonly question: TraceQuestion | null; readonly children: string }) =>
  question ? <How question={question}>{children}</How> : children
