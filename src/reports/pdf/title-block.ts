import type { Translator } from '../../i18n/translator'
import type { SheetModel } from '../parts/sheet-model'
import type { PageFrame } from './page-frame'
import { INK } from './palette'

const WIDTH = 246
const ROW = 28

/**
 * Title block in the sheet's lower right corner, fields as on a usual drawing (ISO 7200).
 * @param place number of the sheet, its paper and its scale
 */
export function drawTitleBlock(
  frame: PageFrame,
  sheet: Pick<SheetModel, 'title' | 'project' | 'date' | 'checked'>,
  place: string,
  corner: { right: number; bottom: number },
  t: Translator,
): void {
  const { doc } = frame
  const left = corner.right - WIDTH
  const top = corner.bottom - 3 * ROW
  const half = WIDTH / 2
  frame.artifact(() => {
    doc.rect(left, top, WIDTH, 3 * ROW).fillAndStroke('#ffffff', INK.text)
    for (const i of [1, 2])
      doc
        .moveTo(left, top + i * ROW)
        .lineTo(corner.right, top + i * ROW)
        .lineWidth(0.5)
        .strokeColor(INK.line)
        .stroke()
    doc
      .moveTo(left + half, top + ROW)
      .lineTo(left + half, corner.bottom)
      .stroke()
  })
  const field = (label: string, value: string, x: number, row: number, width: number, strong = false): void => {
    const style = { face: strong ? ('semibold' as const) : ('regular' as const), size: 7.5 }
    frame.tag('P', () => {
      frame.type.line(label, x + 7, top + row * ROW + 4, { size: 6, color: INK.muted })
      frame.type.line(frame.type.shorten(value, style, width - 14), x + 7, top + row * ROW + 13.5, style)
    })
  }
  field(t.t('reports.sheets.drawing'), sheet.title, left, 0, WIDTH, true)
  field(t.t('reports.sheets.project'), sheet.project, left, 1, half)
  field(t.t('reports.sheets.sheet'), place, left + half, 1, half)
  field(t.t('reports.sheets.date'), sheet.date, left, 2, half)
  field(t.t('reports.sheets.checkedTitle'), sheet.checked, left + half, 2, half)
}
