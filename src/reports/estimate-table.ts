import type { EstimateLine, EstimateResult, Money } from '../engine/results'
import type { Translator } from '../i18n/translator'
import type { ItemLookup } from '../model/effective-site'
import { lineNotes, type RowNotes } from './notes/line-notes'
import type { NoteBook } from './notes/note-book'
import { noted } from './notes/noted'
import type { Column, TableModel } from './table-model'
import { describeLine } from './tables/describe-line'
import { sumMoney } from './tables/sum-money'
import type { TableRow } from './tables/table-row'
import { unitName } from './tables/unit-name'

/** A row with the numbers of the notes on its figures. */
type NotedRow = readonly [TableRow, RowNotes]

/**
 * Capex as an owner reads it: direct facility cost, indirects, facility total, then the hardware apart.
 * @param ask notes how the base figures came about; without it the table has no notes
 */
export function estimateTable(
  estimate: EstimateResult,
  t: Translator,
  items?: ItemLookup,
  ask?: NoteBook['ask'],
): TableModel {
  const lines = (group: EstimateLine['group']): EstimateLine[] => estimate.lines.filter((line) => line.group === group)
  const lineRow = (line: EstimateLine): NotedRow => [
    {
      description: describeLine(line, t, items?.get(line.item)),
      quantity: line.quantity,
      unit: unitName(line.unit, t),
      ...moneyCells(line.total),
    },
    lineNotes(estimate, line, { total: 'base' }, ask),
  ]
  const heading = (key: string, total: Money): TableRow => ({
    description: t.t(`reports.estimate.${key}`),
    quantity: '',
    unit: '',
    ...moneyCells(total),
  })
  const sum = (figure: 'direct' | 'facility' | 'hardware', total: Money): NotedRow => [
    heading(figure, total),
    noted('base', ask?.({ of: 'estimate', figure })),
  ]
  const direct = lines('facility')
  const hardware = lines('hardware')
  const rows: readonly NotedRow[] = [
    ...direct.map(lineRow),
    sum('direct', sumMoney(direct.map((line) => line.total))),
    ...estimate.indirects.map(
      (indirect, line): NotedRow => [
        {
          description:
            indirect.nameKey !== undefined && t.has(indirect.nameKey)
              ? t.t(indirect.nameKey)
              : indirectName(indirect.name, t),
          quantity: indirect.percent,
          unit: '%',
          ...moneyCells(indirect.total),
        },
        noted('base', ask?.({ of: 'estimate-indirect', line })),
      ],
    ),
    sum('facility', estimate.facility),
    ...hardware.map(lineRow),
    sum('hardware', estimate.hardware),
  ]
  return {
    title: t.t('reports.estimate.title'),
    columns: columns(estimate.currency, t),
    rows: rows.map(([row]) => row),
    notes: rows.map(([, notes]) => notes),
    footer: [heading('all', sumMoney([estimate.facility, estimate.hardware]))],
  }
}

/** Name of an indirect percentage by its field in the document's `estimate.indirects`. */
export function indirectName(name: string, t: Translator): string {
  const key = `reports.indirects.${name.replace(/_pct$/, '')}`
  return t.has(key) ? t.t(key) : name
}

function moneyCells(money: Money | null): TableRow {
  return { low: money?.low ?? null, base: money?.base ?? null, high: money?.high ?? null }
}

function columns(currency: string, t: Translator): Column[] {
  const title = (key: string): string => t.t(`reports.estimate.columns.${key}`, { currency })
  const money = (key: string): Column => ({ key, title: title(key), type: 'money', decimals: 0, width: 16 })
  return [
    { key: 'description', title: title('description'), type: 'text', width: 44 },
    { key: 'quantity', title: title('quantity'), type: 'number', width: 10 },
    { key: 'unit', title: title('unit'), type: 'text', width: 7 },
    money('low'),
    money('base'),
    money('high'),
  ]
}
