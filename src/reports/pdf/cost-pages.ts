import type { Translator } from '../../i18n/translator'
import type { RowNotes } from '../notes/line-notes'
import { noted } from '../notes/noted'
import type { ReportModel, RiskBand } from '../report-types'
import type { TableModel } from '../table-model'
import type { TableCell, TableRow } from '../tables/table-row'
import { drawReference } from './note-reference'
import { CONTENT_WIDTH, MARGIN, type PageFrame } from './page-frame'
import { INK } from './palette'
import { drawTable, type PdfCell, type PdfColumn, type PdfRow } from './table'

/** Capex with its spread, then the bill of materials with makers, lead times and source grades. */
export function drawCostPages(frame: PageFrame, model: ReportModel, t: Translator): void {
  frame.section(t.t('reports.sections.capex'), 140)
  if (model.risk) drawRisk(frame, model.risk)
  const strong = new Set(['direct', 'facility', 'hardware', 'all'].map((key) => t.t(`reports.estimate.${key}`)))
  drawTable(frame, capexColumns(model.capex), [
    ...model.capex.rows.map((row, i) =>
      capexRow(model.capex, row, strong.has(String(row.description)), t, model.capex.notes?.[i]),
    ),
    ...(model.capex.footer ?? []).map((row) => capexRow(model.capex, row, true, t)),
  ])
  frame.section(t.t('reports.sections.bom'), 90)
  drawTable(frame, bomColumns(model.bom, t), [
    ...model.bom.rows.map((row, i) => bomRow(row, t, model.bom.notes?.[i])),
    ...(model.bom.footer ?? []).map((row) => ({ ...bomRow({ ...EMPTY_BOM_ROW, ...row }, t), strong: true })),
  ])
}

const capexColumns = (table: TableModel): PdfColumn[] =>
  table.columns.map((column) =>
    column.type === 'text'
      ? { title: column.title, ...(column.key === 'unit' ? { points: 36 } : { share: 1 }) }
      : { title: column.title, points: column.type === 'money' ? 74 : 52, align: 'right' },
  )

function capexRow(table: TableModel, row: TableRow, strong: boolean, t: Translator, notes: RowNotes = {}): PdfRow {
  return {
    strong,
    cells: table.columns.map(({ key, decimals }) => ({ ...cell(row[key], decimals, t), ...noted('note', notes[key]) })),
  }
}

/** Unknown is said in words, never printed as zero or left blank. */
function cell(value: TableCell | undefined, decimals: number | undefined, t: Translator): PdfCell {
  if (value === null) return { text: t.t('reports.unknown'), color: INK.warned }
  if (value === undefined) return { text: '' }
  return { text: typeof value === 'number' ? t.number(value, decimals) : value }
}

const EMPTY_BOM_ROW: TableRow = {
  code: '',
  quantity: '',
  unit: '',
  unitBase: '',
  leadTime: '',
  grade: '',
  manufacturer: '',
  model: '',
}

function bomColumns(table: TableModel, t: Translator): PdfColumn[] {
  const title = (key: string): string => table.columns.find((c) => c.key === key)?.title ?? key
  return [
    { title: title('code'), points: 50 },
    { title: title('description'), share: 5 },
    { title: t.t('reports.bom.short.maker'), share: 3 },
    { title: title('quantity'), points: 38, align: 'right' },
    { title: title('unit'), points: 24 },
    { title: title('unitBase'), points: 54, align: 'right' },
    { title: title('totalBase'), points: 56, align: 'right' },
    { title: t.t('reports.bom.short.lead'), points: 42, align: 'right' },
    { title: t.t('reports.bom.short.grade'), points: 28 },
  ]
}

function bomRow(row: TableRow, t: Translator, notes: RowNotes = {}): PdfRow {
  const maker = [row.manufacturer, row.model].filter((part) => typeof part === 'string' && part !== '').join(', ')
  return {
    cells: [
      { text: String(row.code ?? ''), size: 6.5 },
      { text: String(row.description ?? '') },
      { text: maker, color: INK.muted, size: 7 },
      { ...cell(row.quantity, undefined, t), ...noted('note', notes.quantity) },
      cell(row.unit, undefined, t),
      { ...cell(row.unitBase, 0, t), ...noted('note', notes.unitBase) },
      { ...cell(row.totalBase, 0, t), ...noted('note', notes.totalBase) },
      cell(row.leadTime, 0, t),
      cell(row.grade, undefined, t),
    ],
  }
}

/** A bar from low to high with its percentiles; names above, money below, alternating where they are close. */
function drawRisk(frame: PageFrame, risk: RiskBand): void {
  const { doc, type } = frame
  const top = frame.y
  const [x, width] = [MARGIN.left + 4, CONTENT_WIDTH - 60]
  const xOf = (value: number): number => x + (width * (value - risk.low)) / Math.max(1, risk.high - risk.low)
  const p10 = risk.marks[0]!.at
  const p90 = risk.marks.at(-1)!.at
  frame.tag(
    'Figure',
    () => {
      type.line(risk.title, MARGIN.left, top, { size: 7.5, color: INK.muted })
      const y = top + 27
      doc.rect(x, y, width, 5).fillColor(INK.meter).fill()
      doc
        .rect(xOf(p10), y, Math.max(1, xOf(p90) - xOf(p10)), 5)
        .fillColor(INK.bar)
        .fill()
      let lastRight = Number.NEGATIVE_INFINITY
      for (const mark of risk.marks) {
        const at = xOf(mark.at)
        const main = mark.name === 'P50'
        doc
          .moveTo(at, y - 3)
          .lineTo(at, y + 8)
          .lineWidth(main ? 1.4 : 0.7)
          .strokeColor(main ? INK.accent : INK.text)
          .stroke()
        const text = `${mark.name} ${mark.text}`
        const style = { size: 7, face: main ? ('semibold' as const) : ('regular' as const) }
        const half = type.width(text, style) / 2
        const above = at - half < lastRight + 6
        type.line(text, at - half, above ? y - 14 : y + 11, style)
        if (mark.note !== undefined) drawReference(frame, mark.note, at + half + 1, (above ? y - 14 : y + 11) - 1)
        if (!above) lastRight = at + half
      }
    },
    `${risk.title}: ${risk.marks.map((m) => `${m.name} ${m.text}`).join(', ')}`,
  )
  frame.y = top + 56
}
