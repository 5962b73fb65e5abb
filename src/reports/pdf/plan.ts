import type { PlanPoint } from '../../geometry/point'
import { boundsSize } from '../parts/bounds'
import type { PlanDrawing } from '../parts/plan-drawing'
import { INK, ROLE_INK } from './palette'

/** Where metres of a plan fall on the paper. */
export interface PlanFit {
  readonly pointsPerMetre: number
  toPage(p: PlanPoint): [x: number, y: number]
}

/** Fits a plan's bounds into a box on the page, centred, north up. */
export function fitPlan(
  plan: PlanDrawing,
  box: { x: number; y: number; width: number; height: number },
  pointsPerMetre?: number,
): PlanFit {
  const { width_m, height_m } = boundsSize(plan.bounds)
  const scale = pointsPerMetre ?? Math.min(box.width / width_m, box.height / height_m)
  const left = box.x + (box.width - width_m * scale) / 2
  const bottom = box.y + (box.height + height_m * scale) / 2
  const [x0, y0] = plan.bounds.min
  return { pointsPerMetre: scale, toPage: ([x, y]) => [left + (x - x0) * scale, bottom - (y - y0) * scale] }
}

/** A small plan with things as solid colours: readable at the width of half a page. */
export function drawPlanThumbnail(doc: PDFKit.PDFDocument, plan: PlanDrawing, fit: PlanFit): void {
  for (const role of Object.keys(ROLE_INK) as (keyof typeof ROLE_INK)[]) {
    const marks = plan.marks.filter((m) => m.role === role)
    if (marks.length === 0) continue
    for (const mark of marks) tracePolygon(doc, mark.corners, fit)
    doc.fillColor(ROLE_INK[role].fill).fill()
  }
  for (const column of plan.columns) tracePolygon(doc, column, fit)
  if (plan.columns.length > 0) doc.fillColor(INK.muted).fill()
  for (const outline of plan.outlines) tracePolygon(doc, outline, fit)
  doc.lineWidth(1).strokeColor(INK.text).stroke()
}

/** Adds a closed outline to the current path. */
export function tracePolygon(doc: PDFKit.PDFDocument, corners: readonly PlanPoint[], fit: PlanFit): void {
  corners.forEach((corner, i) => {
    const [x, y] = fit.toPage(corner)
    if (i === 0) doc.moveTo(x, y)
    else doc.lineTo(x, y)
  })
  doc.closePath()
}
