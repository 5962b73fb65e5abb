import type { EstimateLine, EstimateResult } from '../engine/results'
import type { Translator } from '../i18n/translator'
import type { ItemLookup } from '../model/effective-site'
import type { EstimateSettings } from '../model/estimate-settings'
import type { Item } from '../model/item'
import { lineNotes } from './notes/line-notes'
import type { NoteBook } from './notes/note-book'
import type { Column, TableModel } from './table-model'
import { describeLine } from './tables/describe-line'
import { type LineSection, sectionOf } from './tables/line-section'
import { priceSource } from './tables/price-source'
import { sumMoney } from './tables/sum-money'
import type { TableRow } from './tables/table-row'
import { unitName } from './tables/unit-name'

/** Order in which a buyer reads the lines. */
const SECTIONS: readonly LineSection[] = ['facility', 'hardware', 'labor', 'removal']

/** The lines of an estimate in the order in which the bill of materials has them. */
export const bomLines = ({ lines }: EstimateResult): readonly EstimateLine[] =>
  SECTIONS.flatMap((section) => lines.filter((line) => sectionOf(line) === section))

/**
 * Bill of materials of an estimate: every direct line, so that its totals are the estimate's direct cost.
 * @param items looks up maker, model, lead time and source of a line; without it those cells stay unknown
 * @param ask notes how quantities, unit costs and totals came about; without it the table has no notes
 * @param settings where given, the last columns say where each unit price comes from
 */
export function bomTable(
  estimate: EstimateResult,
  t: Translator,
  items?: ItemLookup,
  ask?: NoteBook['ask'],
  settings?: EstimateSettings,
): TableModel {
  const lines = bomLines(estimate)
  const total = sumMoney(lines.map((line) => line.total))
  return {
    title: t.t('reports.bom.title'),
    columns: [...columns(estimate.currency, t), ...(settings ? priceColumns(t) : [])],
    rows: lines.map((line) => {
      const item = items?.get(line.item)
      return { ...row(line, item, t), ...(settings && priceSource(line, item, settings, t)) }
    }),
    notes: lines.map((line) =>
      lineNotes(estimate, line, { quantity: 'quantity', unitCost: 'unitBase', total: 'totalBase' }, ask),
    ),
    footer: [
      {
        description: t.t('reports.bom.total'),
        totalLow: total.low,
        totalBase: total.base,
        totalHigh: total.high,
      },
    ],
  }
}

function columns(currency: string, t: Translator): Column[] {
  const title = (key: string): string => t.t(`reports.bom.columns.${key}`, { currency })
  const text = (key: string, width: number): Column => ({ key, title: title(key), type: 'text', width })
  const money = (key: string): Column => ({ key, title: title(key), type: 'money', decimals: 2, width: 16 })
  return [
    text('code', 14),
    text('item', 22),
    text('description', 38),
    text('manufacturer', 18),
    text('model', 22),
    { key: 'quantity', title: title('quantity'), type: 'number', width: 10 },
    text('unit', 7),
    money('unitLow'),
    money('unitBase'),
    money('unitHigh'),
    money('totalLow'),
    money('totalBase'),
    money('totalHigh'),
    text('phase', 9),
    text('group', 12),
    { key: 'leadTime', title: title('leadTime'), type: 'number', decimals: 0, width: 12 },
    text('grade', 8),
  ]
}

const priceColumns = (t: Translator): Column[] =>
  (
    [
      ['priceGrade', 10],
      ['priceYear', 10],
      ['priceSource', 60],
    ] as const
  ).map(([key, width]) => ({ key, title: t.t(`reports.bom.columns.${key}`), type: 'text', width }))

function row(line: EstimateLine, item: Item | undefined, t: Translator): TableRow {
  const bought = line.kind === 'item' || line.kind === 'run'
  return {
    code: line.code,
    item: line.item,
    description: describeLine(line, t, item),
    manufacturer: item?.manufacturer ?? '',
    model: item?.model ?? '',
    quantity: line.quantity,
    unit: unitName(line.unit, t),
    unitLow: line.unitCost?.low ?? null,
    unitBase: line.unitCost?.base ?? null,
    unitHigh: line.unitCost?.high ?? null,
    totalLow: line.total?.low ?? null,
    totalBase: line.total?.base ?? null,
    totalHigh: line.total?.high ?? null,
    phase: line.phase,
    group: t.t(`reports.groups.${sectionOf(line)}`),
    leadTime: bought && item ? (item.leadTime_weeks?.base ?? null) : '',
    grade: bought && item ? (item.source?.grade ?? null) : '',
  }
}
