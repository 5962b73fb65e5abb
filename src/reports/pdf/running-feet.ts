import type { Translator } from '../../i18n/translator'
import type { ReportModel } from '../report-types'
import { MARGIN, type PageFrame } from './page-frame'
import { INK } from './palette'

/** Head and foot of every page, once their number is known; a drawing sheet has its page number under the frame. */
export function drawRunningFeet(frame: PageFrame, model: ReportModel, t: Translator): void {
  const { doc, type } = frame
  const { start, count } = doc.bufferedPageRange()
  for (let i = 0; i < count; i++) {
    doc.switchToPage(start + i)
    const { width, height } = doc.page
    const isSheet = frame.sheetPages.has(i)
    const [left, right] = isSheet ? [22, width - 22] : [MARGIN.left, width - MARGIN.right]
    const top = isSheet ? height - 17 : height - 36
    const number = t.t('reports.page', { page: i + 1, pages: count })
    doc.markContent('Artifact', { type: 'Pagination' })
    if (!isSheet) {
      type.line(model.title, left, 34, { size: 7.5, color: INK.muted })
      type.line(model.scenarioName, left, 34, { size: 7.5, color: INK.muted }, 'right', right - left)
      doc
        .moveTo(left, height - 42)
        .lineTo(right, height - 42)
        .lineWidth(0.5)
        .strokeColor(INK.line)
        .stroke()
    }
    type.line(model.footer, left, top, { size: 6.5, color: INK.faint })
    type.line(number, left, top, { size: 6.5, color: INK.faint }, 'right', right - left)
    doc.endMarkedContent()
  }
}
