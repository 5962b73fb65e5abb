import type { Translator } from '../../i18n/translator'
import type { ReportModel } from '../report-types'
import { drawBasisPages } from './basis-pages'
import { drawCostPages } from './cost-pages'
import { drawCover } from './cover'
import { drawDiagramSheets } from './diagram-sheet'
import { drawSheet } from './drawing-sheet'
import { drawFindingPages } from './finding-pages'
import { collectBytes, openDocument } from './open-document'
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
  const { title, headline, language, date } = model
  const doc = openDocument({ title, subject: headline, language, date })
  const bytes = collectBytes(doc)
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
