import { type GanttBar, type GanttModel, ganttPosition } from '../parts/gantt-model'
import { A4, MARGIN, type PageFrame } from './page-frame'
import { INK } from './palette'
import type { TextStyle } from './typesetter'

const ROW = 11.5
const LABEL: TextStyle = { size: 7.5 }
const TICK: TextStyle = { size: 7, color: INK.faint }
const LABEL_WIDTH = 184
const AXIS_LEFT = MARGIN.left + LABEL_WIDTH + 8
const AXIS_WIDTH = A4.width - MARGIN.right - AXIS_LEFT

/** Height of a chart of so many bars, points. */
export const ganttHeight = (bars: number): number => 16 + bars * ROW + 6

/** Bars by date, critical ones in the accent with a heavier look; over several pages where they are many. */
export function drawGantt(frame: PageFrame, gantt: GanttModel, alt: string): void {
  for (let from = 0; from < gantt.bars.length; ) {
    if (frame.room < ganttHeight(3)) frame.newPage()
    const fits = Math.max(1, Math.floor((frame.room - 22) / ROW))
    const bars = gantt.bars.slice(from, from + fits)
    const top = frame.y
    frame.tag('Figure', () => drawBlock(frame, gantt, bars, top), alt)
    frame.y = top + ganttHeight(bars.length)
    from += bars.length
  }
}

function drawBlock(frame: PageFrame, gantt: GanttModel, bars: readonly GanttBar[], top: number): void {
  const { doc, type } = frame
  const axisTop = top + 14
  const bottom = axisTop + bars.length * ROW + 3
  const xOf = (iso: string, endOfDay = false): number => AXIS_LEFT + AXIS_WIDTH * ganttPosition(gantt, iso, endOfDay)

  const every = Math.max(1, Math.ceil((gantt.ticks.length * 26) / AXIS_WIDTH))
  gantt.ticks.forEach((tick, i) => {
    const x = xOf(tick.date)
    doc.moveTo(x, top).lineTo(x, bottom).lineWidth(0.5).strokeColor(INK.line).stroke()
    if (i % every === 0) type.line(tick.label, x + 3, top, TICK)
  })
  doc
    .moveTo(AXIS_LEFT + AXIS_WIDTH, top)
    .lineTo(AXIS_LEFT + AXIS_WIDTH, bottom)
    .stroke()

  bars.forEach((bar, i) => {
    const y = axisTop + i * ROW
    type.line(type.shorten(bar.label, LABEL, LABEL_WIDTH), MARGIN.left, y, LABEL)
    const [x0, x1] = [xOf(bar.start), xOf(bar.finish, true)]
    const middle = y + 5
    const late = xOf(bar.lateFinish, true)
    if (late > x1 + 1) doc.moveTo(x1, middle).lineTo(late, middle).lineWidth(0.8).strokeColor(INK.bar).stroke()
    doc.fillColor(bar.critical ? INK.accent : INK.bar)
    if (bar.milestone) diamond(doc, x0, middle)
    else doc.roundedRect(x0, middle - 2.75, Math.max(1.5, x1 - x0), 5.5, 1).fill()
  })
}

function diamond(doc: PDFKit.PDFDocument, x: number, y: number): void {
  doc
    .moveTo(x, y - 4)
    .lineTo(x + 4, y)
    .lineTo(x, y + 4)
    .lineTo(x - 4, y)
    .closePath()
    .fill()
}
