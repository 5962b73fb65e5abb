import { type GanttModel, ganttPosition } from '../parts/gantt-model'
import { INK } from '../pdf/palette'
import { html, joinHtml, type SafeHtml } from './escape-html'

const ROW = 18
const LABELS = 250
const AXIS = 650

/** A Gantt chart as inline SVG: critical bars in the accent, float as a thin line, milestones as diamonds. */
export function ganttSvg(gantt: GanttModel, caption: string): SafeHtml {
  const height = 26 + gantt.bars.length * ROW
  const x = (iso: string, endOfDay = false): number =>
    Math.round((LABELS + AXIS * ganttPosition(gantt, iso, endOfDay)) * 10) / 10
  const ticks = gantt.ticks.map((tick) => {
    const at = x(tick.date)
    return html`<line x1="${at}" y1="0" x2="${at}" y2="${height}" stroke="${INK.line}"/><text x="${at + 4}" y="12" fill="${INK.faint}">${tick.label}</text>`
  })
  const bars = gantt.bars.map((bar, i) => {
    const y = 26 + i * ROW
    const [from, to, late] = [x(bar.start), x(bar.finish, true), x(bar.lateFinish, true)]
    const ink = bar.critical ? INK.accent : INK.bar
    const shape = bar.milestone
      ? html`<path d="M${from} ${y - 3}l6 6-6 6-6-6z" fill="${ink}"/>`
      : html`<rect x="${from}" y="${y - 1}" width="${Math.max(2, to - from)}" height="8" rx="1.5" fill="${ink}"/>`
    const float =
      late > to ? html`<line x1="${to}" y1="${y + 3}" x2="${late}" y2="${y + 3}" stroke="${INK.bar}"/>` : html``
    return html`<text x="0" y="${y + 7}" fill="${INK.text}">${bar.label}</text>${float}${shape}`
  })
  return html`<svg class="gantt" role="img" aria-label="${caption}" viewBox="0 0 ${LABELS + AXIS + 2} ${height}">
${joinHtml([...ticks, ...bars])}
</svg>`
}
