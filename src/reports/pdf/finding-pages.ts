import type { Translator } from '../../i18n/translator'
import { noted } from '../notes/noted'
import type { ReportFinding, ReportModel } from '../report-types'
import { drawReference } from './note-reference'
import { CONTENT_WIDTH, MARGIN, type PageFrame } from './page-frame'
import { INK } from './palette'
import { drawModelTable } from './sections/model-table'
import { drawTable, type PdfColumn, type PdfRow } from './table'

/** Loading beside its limits, every finding with its basis, and what could not be checked. */
export function drawFindingPages(frame: PageFrame, model: ReportModel, t: Translator): void {
  if (model.loading.length > 0) drawLoading(frame, model, t)
  frame.section(t.t('reports.sections.findings'), 90)
  if (model.findings.length === 0) frame.text(t.t('reports.sections.findingsNone'), { size: 8, color: INK.fine })
  else
    drawTable(
      frame,
      findingColumns(t),
      model.findings.map((f) => findingRow(f, t)),
    )
  if (model.waivers.rows.length > 0) {
    frame.section(t.t('reports.sections.waivers'), 60)
    drawModelTable(frame, model.waivers, t)
  }
  frame.section(t.t('reports.sections.unknowns'), 60)
  if (model.unknowns.length === 0 && model.notChecked.rows.length === 0)
    frame.text(t.t('reports.sections.unknownsNone'), { size: 8, color: INK.muted })
  if (model.unknowns.length > 0)
    drawTable(
      frame,
      [
        { title: t.t('reports.findings.columns.rule'), share: 2 },
        { title: t.t('reports.findings.columns.finding'), share: 6 },
      ],
      model.unknowns.map((f) => ({ cells: [{ text: f.rule, face: 'mono', size: 6.5 }, { text: f.sentence }] })),
    )
  if (model.notChecked.rows.length > 0) drawModelTable(frame, model.notChecked, t)
}

function findingColumns(t: Translator): PdfColumn[] {
  const title = (key: string): string => t.t(`reports.findings.columns.${key}`)
  return [
    { title: title('severity'), points: 42 },
    { title: title('finding'), share: 6 },
    { title: title('value'), points: 50, align: 'right' },
    { title: title('limit'), points: 50, align: 'right' },
    { title: title('standard'), share: 3.2 },
    { title: title('closedBy'), share: 3 },
  ]
}

function findingRow(finding: ReportFinding, t: Translator): PdfRow {
  const waived = finding.state === 'waived'
  const ink = { error: INK.broken, warning: INK.warned, info: INK.muted }[finding.severity]
  return {
    cells: [
      {
        text: waived ? t.t('reports.states.waived') : t.t(`reports.severities.${finding.severity}`),
        color: waived ? INK.muted : ink,
      },
      { text: `${finding.sentence}\n${finding.rule}`, size: 7 },
      { text: finding.value, face: 'medium', color: waived ? INK.text : ink, ...noted('note', finding.valueNote) },
      { text: finding.limit, ...noted('note', finding.limitNote) },
      { text: finding.standard, size: 6.5, color: INK.muted },
      { text: finding.closedBy, size: 6.5 },
    ],
  }
}

/** Bars run to 125 % of the limit; the limit is a line, the worst outage is hatched. */
function drawLoading(frame: PageFrame, model: ReportModel, t: Translator): void {
  const row = 17
  frame.section(t.t('reports.sections.loading'), row * (model.loading.length + 1))
  const { doc, type } = frame
  const meter = { x: MARGIN.left + 250, width: 100 }
  const limitX = meter.x + meter.width / 1.25
  const head = { size: 7, color: INK.muted }
  frame.tag('P', () => {
    type.line(t.t('reports.loading.name'), MARGIN.left, frame.y, head)
    type.line(t.t('reports.loading.value'), MARGIN.left + 110, frame.y, head, 'right', 60)
    type.line(t.t('reports.loading.limit'), MARGIN.left + 175, frame.y, head, 'right', 60)
    type.line(t.t('reports.loading.share'), meter.x, frame.y, head)
    type.line(t.t('reports.loading.worst'), meter.x + meter.width + 10, frame.y, head)
  })
  frame.y += 13
  frame.rule(frame.y, INK.text, 0.6)
  for (const item of model.loading) {
    const y = frame.y
    frame.tag('P', () => {
      const style = { size: 7.5 }
      type.line(type.shorten(item.name, style, 105), MARGIN.left, y + 4, style)
      type.line(item.value, MARGIN.left + 110, y + 4, style, 'right', 60)
      type.line(item.limit, MARGIN.left + 175, y + 4, style, 'right', 60)
      if (item.valueNote !== undefined) drawReference(frame, item.valueNote, MARGIN.left + 171, y + 3)
      if (item.limitNote !== undefined) drawReference(frame, item.limitNote, MARGIN.left + 236, y + 3)
      type.line(
        type.shorten(
          `${t.number(item.share * 100, 0)} %${item.worstShare === null ? '' : ` · ${t.number(item.worstShare * 100, 0)} % ${item.worst}`}`,
          style,
          CONTENT_WIDTH - 360,
        ),
        meter.x + meter.width + 10,
        y + 4,
        { ...style, color: item.share > 1 || (item.worstShare ?? 0) > 1 ? INK.broken : INK.text },
      )
    })
    frame.artifact(() => {
      const span = (share: number): number => Math.min(meter.width, (share / 1.25) * meter.width)
      doc
        .rect(meter.x, y + 5.5, meter.width, 6)
        .fillColor(INK.meter)
        .fill()
      if (item.worstShare !== null) hatch(doc, meter.x, y + 5.5, span(item.worstShare), 6)
      doc
        .rect(meter.x, y + 5.5, span(item.share), 6)
        .fillColor(item.share > 1 ? INK.broken : INK.bar)
        .fill()
      doc
        .moveTo(limitX, y + 3.5)
        .lineTo(limitX, y + 13.5)
        .lineWidth(0.9)
        .strokeColor(INK.text)
        .stroke()
    })
    frame.y += row
    frame.rule()
  }
}

function hatch(doc: PDFKit.PDFDocument, x: number, y: number, width: number, height: number): void {
  doc.save().rect(x, y, width, height).clip()
  for (let at = x - height; at < x + width; at += 2.5) doc.moveTo(at, y + height).lineTo(at + height, y)
  doc.lineWidth(0.6).strokeColor(INK.broken).stroke().restore()
}
