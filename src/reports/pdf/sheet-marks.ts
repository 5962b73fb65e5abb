import type { PlanMark, PlanRun } from '../parts/plan-drawing'
import type { PlanRole } from '../parts/plan-role'
import type { SheetModel } from '../parts/sheet-model'
import type { PageFrame } from './page-frame'
import { INK, ROLE_INK, RUN_INK } from './palette'
import { type PlanFit, tracePolygon } from './plan'

/** Things and mains of a sheet: grey outlines for what stays, pale fill in the role's colour for what is new. */
export function drawSheetMarks(frame: PageFrame, sheet: SheetModel, fit: PlanFit): void {
  const { doc } = frame
  // Mains first: they run over or under the equipment, not through it.
  for (const run of sheet.plan.runs) drawRun(doc, run, fit)
  for (const mark of sheet.plan.marks) {
    tracePolygon(doc, mark.corners, fit)
    paint(doc, mark.role, mark.fresh)
    if (mark.role === 'cooling') cross(doc, mark, fit)
  }
  for (const { at, text } of sheet.rowLabels) {
    const [x, y] = fit.toPage(at)
    frame.type.line(text, x, y - 7.5, { size: 5, color: INK.muted })
  }
  if (sheet.namesInside) for (const mark of sheet.plan.marks) writeName(frame, mark, fit)
}

/** A sample of how a role is drawn, for the legend. */
export function legendSign(frame: PageFrame, role: PlanRole, fresh: boolean, x: number, y: number): void {
  frame.doc.rect(x, y, 11, 7)
  paint(frame.doc, role, fresh)
  if (role === 'cooling')
    frame.doc
      .moveTo(x, y)
      .lineTo(x + 11, y + 7)
      .moveTo(x + 11, y)
      .lineTo(x, y + 7)
      .lineWidth(0.4)
      .stroke()
}

/** The stroke of a kind of run, for a legend; x and y in points. */
export function runSign(frame: PageFrame, kind: PlanRun['kind'], x: number, y: number): void {
  frame.doc
    .moveTo(x, y)
    .lineTo(x + 11, y)
    .lineWidth(1)
    .strokeColor(RUN_INK[kind])
    .stroke()
}

function paint(doc: PDFKit.PDFDocument, role: PlanRole, fresh: boolean): void {
  const ink = ROLE_INK[role]
  doc.lineWidth(fresh ? 0.6 : 0.4)
  if (fresh) doc.fillAndStroke(ink.pale, ink.stroke)
  else doc.fillAndStroke('#ffffff', INK.faint)
}

/** Diagonals say "cooling" to whoever cannot tell the blue. */
function cross(doc: PDFKit.PDFDocument, mark: PlanMark, fit: PlanFit): void {
  const [a, b, c, d] = mark.corners.map((corner) => fit.toPage(corner))
  if (!a || !b || !c || !d) return
  doc
    .moveTo(...a)
    .lineTo(...c)
    .moveTo(...b)
    .lineTo(...d)
    .lineWidth(0.3)
    .stroke()
}

function drawRun(doc: PDFKit.PDFDocument, run: PlanRun, fit: PlanFit): void {
  run.points.forEach((point, i) => {
    const [x, y] = fit.toPage(point)
    if (i === 0) doc.moveTo(x, y)
    else doc.lineTo(x, y)
  })
  doc.lineWidth(0.7).strokeColor(RUN_INK[run.kind]).stroke()
}

/** Along the longer side of the thing, where it fits at a size that can be read. */
function writeName(frame: PageFrame, mark: PlanMark, fit: PlanFit): void {
  const corners = mark.corners.map((corner) => fit.toPage(corner))
  const xs = corners.map((c) => c[0])
  const ys = corners.map((c) => c[1])
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
  const upright = height > width
  const [long, short] = upright ? [height, width] : [width, height]
  const one = frame.type.width(mark.label, { size: 1 })
  const size = Math.min(5.5, (long - 2) / one, short * 0.7)
  if (size < 3) return
  const [x, y] = [(Math.max(...xs) + Math.min(...xs)) / 2, (Math.max(...ys) + Math.min(...ys)) / 2]
  const { doc } = frame
  doc.save()
  if (upright) doc.rotate(-90, { origin: [x, y] })
  frame.type.line(mark.label, x - long / 2, y - size * 0.62, { size, color: INK.text }, 'center', long)
  doc.restore()
}
