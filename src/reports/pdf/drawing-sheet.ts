import type { Translator } from '../../i18n/translator'
import { displayUnit, toDisplay, type UnitSystem } from '../../units/display-units'
import { boundsSize } from '../parts/bounds'
import type { SheetModel } from '../parts/sheet-model'
import { drawDimensions } from './dimensions'
import { type DrawingScale, drawingScale, scaleBarLength_m } from './drawing-scale'
import { A4, type PageFrame } from './page-frame'
import { INK } from './palette'
import { fitPlan, type PlanFit, tracePolygon } from './plan'
import { drawSheetMarks, legendSign, runSign } from './sheet-marks'
import { drawTitleBlock } from './title-block'

const FRAME = 22
const SIDE = 34
const BAND = 118

/** One sheet to scale on its own page: plan, dimensions, north, scale bar, legend and title block. */
export function drawSheet(frame: PageFrame, sheet: SheetModel, t: Translator): void {
  const { width_m, height_m } = boundsSize(sheet.plan.bounds)
  const layout = width_m > height_m ? 'landscape' : 'portrait'
  const [width, height] = layout === 'portrait' ? [A4.width, A4.height] : [A4.height, A4.width]
  frame.newSheet(layout)
  frame.bookmark(`${sheet.number} ${sheet.title}`)
  const area = {
    x: FRAME + SIDE,
    y: FRAME + SIDE,
    width: width - 2 * FRAME - 2 * SIDE,
    height: height - 2 * FRAME - SIDE - 14 - BAND,
  }
  const scale = drawingScale(sheet.plan.bounds, area, sheet.units)
  const fit = fitPlan(sheet.plan, area, scale.pointsPerMetre)
  frame.tag(
    'Figure',
    () => {
      frame.doc
        .rect(FRAME, FRAME, width - 2 * FRAME, height - 2 * FRAME)
        .lineWidth(0.9)
        .strokeColor(INK.text)
        .stroke()
      drawPlan(frame, sheet, fit)
      drawDimensions(frame, sheet, fit)
      drawNorth(frame, width - FRAME - 22, FRAME + 16, t)
      drawScaleBar(frame, scale, sheet.units, FRAME + 20, height - FRAME - BAND + 22)
      drawLegend(frame, sheet, t, FRAME + 20, height - FRAME - BAND + 46)
    },
    `${sheet.number} ${sheet.title}, ${scale.label}`,
  )
  const place = `${sheet.number} · A4 · ${scale.label}`
  drawTitleBlock(frame, sheet, place, { right: width - FRAME, bottom: height - FRAME }, t)
}

/** Everything inside the sheet's bounds, cut at them: a detail shows a part of a hall. */
function drawPlan(frame: PageFrame, sheet: SheetModel, fit: PlanFit): void {
  const { doc } = frame
  const { min, max } = sheet.plan.bounds
  const [left, top] = fit.toPage([min[0], max[1]])
  const [right, bottom] = fit.toPage([max[0], min[1]])
  doc.save()
  doc.rect(left - 1, top - 1, right - left + 2, bottom - top + 2).clip()
  drawSheetMarks(frame, sheet, fit)
  for (const column of sheet.plan.columns) tracePolygon(doc, column, fit)
  if (sheet.plan.columns.length > 0) doc.fillColor(INK.text).fill()
  for (const outline of sheet.plan.outlines) tracePolygon(doc, outline, fit)
  doc.lineWidth(1.4).strokeColor(INK.text).stroke()
  doc.restore()
}

function drawNorth(frame: PageFrame, x: number, y: number, t: Translator): void {
  frame.type.line(t.t('reports.sheets.north'), x - 10, y - 4, { face: 'semibold', size: 7 }, 'center', 20)
  frame.doc
    .moveTo(x, y + 7)
    .lineTo(x + 4.5, y + 24)
    .lineTo(x, y + 20)
    .lineTo(x - 4.5, y + 24)
    .closePath()
    .fillColor(INK.text)
    .fill()
}

/** Four fields, black and white by turns, with their lengths in metres or feet. */
function drawScaleBar(frame: PageFrame, scale: DrawingScale, units: UnitSystem, x: number, y: number): void {
  const length_m = scaleBarLength_m(scale, 150, units)
  const { symbol } = displayUnit('length', units)
  const step = (length_m * scale.pointsPerMetre) / 4
  for (let i = 0; i < 4; i++) {
    frame.doc
      .rect(x + i * step, y, step, 3)
      .lineWidth(0.5)
      .strokeColor(INK.text)
    if (i % 2 === 0) frame.doc.fillAndStroke(INK.text, INK.text)
    else frame.doc.stroke()
  }
  const marked = (share: number): string =>
    String(Number(toDisplay('length', length_m * share, units).value.toPrecision(3)))
  for (const share of [0, 0.5, 1])
    frame.type.line(
      share === 1 ? `${marked(1)} ${symbol}` : marked(share),
      x + 4 * step * share - 15,
      y + 5,
      { size: 6 },
      'center',
      30,
    )
}

function drawLegend(frame: PageFrame, sheet: SheetModel, t: Translator, x: number, y: number): void {
  const rows = 5
  sheet.legend.forEach((entry, i) => {
    const left = x + Math.floor(i / rows) * 132
    const top = y + (i % rows) * 11.5
    legendSign(frame, entry.role, entry.fresh, left, top)
    frame.type.line(frame.type.shorten(entry.text, { size: 6 }, 112), left + 16, top - 0.5, { size: 6 })
  })
  const used = Math.ceil(sheet.legend.length / rows)
  const kinds = [...new Set(sheet.plan.runs.map((run) => run.kind))]
  kinds.forEach((kind, i) => {
    const left = x + used * 132
    const top = y + i * 11.5 + 3
    runSign(frame, kind, left, top)
    frame.type.line(t.t(kind === 'power' ? 'reports.sheets.busway' : 'reports.sheets.pipe'), left + 16, top - 3.5, {
      size: 6,
    })
  })
}
