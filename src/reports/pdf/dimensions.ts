import type { SheetDimension, SheetModel } from '../parts/sheet-model'
import type { PageFrame } from './page-frame'
import { INK } from './palette'
import type { PlanFit } from './plan'

const AWAY = 12
const TICK = 3

/** Overall dimensions beside the plan, with end ticks and the length over the line. */
export function drawDimensions(frame: PageFrame, sheet: SheetModel, fit: PlanFit): void {
  for (const dimension of sheet.dimensions) drawDimension(frame, dimension, fit)
}

function drawDimension(frame: PageFrame, dimension: SheetDimension, fit: PlanFit): void {
  const { doc, type } = frame
  const [x0, y0] = fit.toPage(dimension.from)
  const [x1, y1] = fit.toPage(dimension.to)
  const style = { size: 6, color: INK.text }
  doc.lineWidth(0.4).strokeColor(INK.text)
  if (dimension.from[1] === dimension.to[1]) {
    const y = y0 - AWAY
    doc.moveTo(x0, y).lineTo(x1, y)
    for (const x of [x0, x1]) doc.moveTo(x, y - TICK).lineTo(x, y + TICK)
    doc.stroke()
    type.line(dimension.text, x0, y - 9, style, 'center', x1 - x0)
    return
  }
  const x = x0 - AWAY
  doc.moveTo(x, y0).lineTo(x, y1)
  for (const y of [y0, y1]) doc.moveTo(x - TICK, y).lineTo(x + TICK, y)
  doc.stroke()
  const middle = (y0 + y1) / 2
  doc.save().rotate(-90, { origin: [x - 5, middle] })
  type.line(dimension.text, x - 55, middle - 4, style, 'center', 100)
  doc.restore()
}
