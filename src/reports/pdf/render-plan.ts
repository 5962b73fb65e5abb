import type { Translator } from '../../i18n/translator'
import type { SheetModel } from '../parts/sheet-model'
import { drawSheet } from './drawing-sheet'
import { collectBytes, type DocumentAbout, openDocument } from './open-document'
import { PageFrame } from './page-frame'
import type { ReportFonts } from './report-fonts'
import { Typesetter } from './typesetter'

/** The drawing sheets alone as a PDF, to scale. The same sheets give the same bytes. */
export async function renderPlan(
  sheets: readonly SheetModel[],
  about: DocumentAbout,
  fonts: ReportFonts,
  t: Translator,
): Promise<Uint8Array> {
  const doc = openDocument(about)
  const bytes = collectBytes(doc)
  const frame = new PageFrame(doc, new Typesetter(doc, fonts))
  for (const sheet of sheets) drawSheet(frame, sheet, t)
  doc.end()
  return bytes
}
