import type { PlanPoint } from '../../geometry/point'
import { boundsSize } from '../parts/bounds'
import type { PlanDrawing } from '../parts/plan-drawing'
import { ROLE_INK, RUN_INK } from '../pdf/palette'
import { html, joinHtml, type SafeHtml } from './escape-html'

/** A plan as inline SVG in metres, north up, each thing with its name as a tooltip. */
export function planSvg(plan: PlanDrawing, caption: string): SafeHtml {
  const { width_m, height_m } = boundsSize(plan.bounds)
  const [x0] = plan.bounds.min
  const [, y1] = plan.bounds.max
  const at = ([x, y]: PlanPoint): string => `${round(x - x0)},${round(y1 - y)}`
  const points = (corners: readonly PlanPoint[]): string => corners.map(at).join(' ')
  return html`<svg class="plan" role="img" aria-label="${caption}" viewBox="-0.5 -0.5 ${round(width_m + 1)} ${round(height_m + 1)}">
${joinHtml(
  plan.marks.map(
    (m) =>
      html`<polygon points="${points(m.corners)}" fill="${ROLE_INK[m.role].fill}"><title>${m.label}</title></polygon>`,
  ),
)}
${joinHtml(plan.columns.map((c) => html`<polygon points="${points(c)}" fill="#66716b"/>`))}
${joinHtml(
  plan.runs.map(
    (r) =>
      html`<polyline points="${points(r.points)}" fill="none" stroke="${RUN_INK[r.kind]}" vector-effect="non-scaling-stroke"/>`,
  ),
)}
${joinHtml(
  plan.outlines.map(
    (o) =>
      html`<polygon points="${points(o)}" fill="none" stroke="#1c2421" stroke-width="1.4" vector-effect="non-scaling-stroke"/>`,
  ),
)}
</svg>`
}

const round = (metres: number): number => Math.round(metres * 1000) / 1000
