import PDFDocument from 'pdfkit'
import type { Translator } from '../../i18n/translator'
import type { ReportModel } from '../report-types'
import { drawBasisPages } from './basis-pages'
import { drawCostPages } from './cost-pages'
import { drawCover } from './cover'
import { drawDiagramSheets } from './diagram-sheet'
import { drawSheet } from './drawing-sheet'
import { drawFindingPages } from './finding-pages'
import { PageFrame } from './page-frame'
import type { ReportFonts } from './report-fonts'
import { drawRunningFeet } from './running-feet'
import { drawSchedulePages } from './schedule-pages'
import { drawNotePages } from './sections/note-pages'
import { drawEnergySection, drawResiliencePages } from './sections/resilience-pages'
import { Typesetter } from './typesetter'

export interface RenderReportOptions {
  /** Bytes of the font files named by `REPORT_FONT_FILES`. */
  readonly fonts: ReportFonts
}

/**
 * The report as a tagged PDF with bookmarks, fonts embedded. The same model gives the same bytes: dates inside are
 * the report's own.
 */
export async function renderReport(
  model: ReportModel,
  options: RenderReportOptions,
  t: Translator,
): Promise<Uint8Array> {
  const doc = openDocument(model)
  const bytes = collect(doc)
  const frame = new PageFrame(doc, new Typesetter(doc, options.fonts))
  frame.newPage()
  drawCover(frame, model, t)
  // The first page stands alone; what runs over from it is followed without a gap.
  if (frame.onFirstPage) frame.newPage()
  drawFindingPages(frame, model, t)
  drawResiliencePages(frame, model, t)
  drawEnergySection(frame, model, t)
  if (model.bom.rows.length > 0) drawCostPages(frame, model, t)
  drawSchedulePages(frame, model, t)
  drawBasisPages(frame, model, t)
  drawNotePages(frame, model, t)
  for (const sheet of model.sheets) drawSheet(frame, sheet, t)
  for (const page of model.diagrams) drawDiagramSheets(frame, page, t)
  drawRunningFeet(frame, model, t)
  doc.end()
  return bytes
}

function openDocument(model: ReportModel): PDFKit.PDFDocument {
  const date = new Date(`${model.date}T00:00:00Z`)
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: model.language === 'it' ? 'it-IT' : 'en-GB',
    displayTitle: true,
    // No built-in font: Helvetica's metrics would be read from a file, and its glyphs stop at Latin-1.
    font: '',
    info: {
      Title: model.title,
      Subject: model.headline,
      Author: 'Guscio',
      Creator: 'Guscio',
      CreationDate: date,
      ModDate: date,
    },
  })
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
  })
}
