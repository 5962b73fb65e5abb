import type { Translator } from '../../i18n/translator'
import { noted } from '../notes/noted'
import { boundsSize } from '../parts/bounds'
import type { HallPair, KeyFigure, ReportFinding, ReportModel } from '../report-types'
import { drawGantt, ganttHeight } from './gantt'
import { drawReference } from './note-reference'
import { A4, CONTENT_WIDTH, MARGIN, type PageFrame, SECTION_HEIGHT } from './page-frame'
import { INK } from './palette'
import { drawPlanThumbnail, fitPlan } from './plan'
import { drawTable, type PdfColumn, type PdfRow } from './table'
import { LINE_HEIGHT, type TextStyle } from './typesetter'

const HEADLINE: TextStyle = { face: 'semibold', size: 19 }
const LEAD: TextStyle = { size: 9.5, color: '#3f4945' }
const FIGURE: TextStyle = { face: 'semibold', size: 14.5 }
const CAPTION: TextStyle = { size: 7.5, color: INK.muted }
const DECISION: TextStyle = { face: 'medium', size: 8 }
const DECISION_WIDTH = CONTENT_WIDTH - 16

/** Sums of the same heights in another order may differ in the last digit. */
const ROUNDING = 1

/** Plans yield to the rest of the first page, but never below what can be read. */
const MOST_PLAN = 190
const LEAST_PLAN = 52

/** The page an owner reads: the answer, eight figures, what breaks, before and after, when, and what to decide. */
export function drawCover(frame: PageFrame, model: ReportModel, t: Translator): void {
  frame.bookmark(model.title)
  const lines = frame.type.wrap(model.headline, HEADLINE, CONTENT_WIDTH - 20)
  frame.tag('H1', () =>
    lines.forEach((line, i) => {
      frame.type.line(line, MARGIN.left, frame.y + i * 24, HEADLINE)
    }),
  )
  frame.y += lines.length * 24 + 6
  frame.text(model.lead, LEAD, CONTENT_WIDTH - 80)
  frame.y += 7
  drawFigures(frame, model.figures)
  drawBreaks(frame, model.breaks, t)
  const [first, ...others] = model.halls
  if (first) drawHallPair(frame, first, t, frame.room - heightBelowPlans(frame, model))
  if (model.summaryGantt) {
    frame.section(t.t('reports.sections.when'), Math.min(ganttHeight(model.summaryGantt.bars.length), 300))
    drawGantt(frame, model.summaryGantt, t.t('reports.sections.when'))
  }
  if (model.decisions.length > 0) drawDecisions(frame, model.decisions, t)
  for (const pair of others) drawHallPair(frame, pair, t, frame.bottom)
}

/** What must still fit on the first page under the plans, so that the plans take the rest. */
function heightBelowPlans(frame: PageFrame, model: ReportModel): number {
  const gantt = model.summaryGantt ? SECTION_HEIGHT + ganttHeight(model.summaryGantt.bars.length) : 0
  const toDecide = model.decisions.reduce((sum, text) => sum + decisionHeight(frame, text), 0)
  return gantt + (toDecide > 0 ? SECTION_HEIGHT + toDecide : 0) + ROUNDING
}

/** Four to a row; a long value shrinks rather than run into its neighbour. */
function drawFigures(frame: PageFrame, figures: readonly KeyFigure[]): void {
  const gap = 12
  const width = (CONTENT_WIDTH - 3 * gap) / 4
  frame.rule(frame.y, INK.text, 0.8)
  for (let from = 0; from < figures.length; from += 4) {
    const row = figures.slice(from, from + 4)
    const height = 34 + Math.max(...row.map((f) => frame.type.height(f.label, width, CAPTION)))
    row.forEach((figure, i) => {
      const x = MARGIN.left + i * (width + gap)
      const size = Math.min(FIGURE.size, (FIGURE.size * width) / frame.type.width(figure.value, FIGURE))
      frame.tag('P', () => {
        frame.type.line(figure.value, x, frame.y + 8 + FIGURE.size - size, { ...FIGURE, size })
        frame.type.paragraph(figure.label, x, frame.y + 27, width, CAPTION)
        if (figure.note !== undefined)
          drawReference(frame, figure.note, x + frame.type.width(figure.value, { ...FIGURE, size }) + 1.5, frame.y + 8)
        if (figure.labelNote !== undefined) {
          const lines = frame.type.wrap(figure.label, CAPTION, width)
          const end = x + frame.type.width(lines.at(-1) ?? '', CAPTION) + 1
          drawReference(frame, figure.labelNote, end, frame.y + 26 + (lines.length - 1) * CAPTION.size * LINE_HEIGHT)
        }
      })
    })
    frame.y += height
    frame.rule()
  }
}

function drawBreaks(frame: PageFrame, findings: readonly ReportFinding[], t: Translator): void {
  frame.section(t.t('reports.sections.breaks'), 60)
  if (findings.length === 0) {
    frame.text(t.t('reports.sections.noBreaks'), { size: 8, color: INK.fine })
    return
  }
  const columns: PdfColumn[] = [
    { title: t.t('reports.breaks.finding'), share: 5 },
    { title: t.t('reports.breaks.value'), points: 58, align: 'right' },
    { title: t.t('reports.breaks.limit'), points: 58, align: 'right' },
    { title: t.t('reports.breaks.closedBy'), share: 3 },
  ]
  drawTable(frame, columns, findings.map(breakRow))
}

/** Colour repeats what the last column says in words. */
function breakRow(finding: ReportFinding): PdfRow {
  const open = finding.state === 'open'
  const ink = finding.severity === 'error' ? INK.broken : INK.warned
  return {
    cells: [
      { text: finding.sentence, face: 'medium', maxLines: 2 },
      {
        ...(open ? { text: finding.value, color: ink, face: 'semibold' } : { text: finding.value }),
        ...noted('note', finding.valueNote),
      },
      { text: finding.limit, ...noted('note', finding.limitNote) },
      { text: finding.closedBy, color: open ? INK.text : INK.fine, maxLines: 2 },
    ],
  }
}

/** As found on the left, as proposed on the right, at one scale; flat halls stand above each other instead. */
function drawHallPair(frame: PageFrame, pair: HallPair, t: Translator, room: number): void {
  const { width_m, height_m } = boundsSize(pair.proposed.bounds)
  const gap = 14
  const stacked = height_m / width_m < 0.22
  const width = stacked ? CONTENT_WIDTH : (CONTENT_WIDTH - gap) / 2
  const most = stacked ? (room - SECTION_HEIGHT) / 2 - 20 : room - SECTION_HEIGHT - 20
  const height = Math.min((width * height_m) / width_m, MOST_PLAN, Math.max(most, LEAST_PLAN))
  const block = height + 20
  frame.section(t.t('reports.sections.plans', { hall: pair.name }), stacked ? 2 * block : block)
  const top = frame.y
  const plans = [
    { plan: pair.asFound, caption: pair.asFoundCaption, x: MARGIN.left, y: top },
    {
      plan: pair.proposed,
      caption: pair.proposedCaption,
      x: stacked ? MARGIN.left : A4.width - MARGIN.right - width,
      y: stacked ? top + block : top,
    },
  ]
  for (const { plan, caption, x, y } of plans) {
    frame.tag(
      'Figure',
      () =>
        drawPlanThumbnail(
          frame.doc,
          plan,
          fitPlan(plan, { x, y, width: Math.min(width, (height * width_m) / height_m), height }),
        ),
      caption,
    )
    frame.tag('P', () => frame.type.line(frame.type.shorten(caption, CAPTION, width), x, y + height + 5, CAPTION))
  }
  frame.y = top + (stacked ? 2 * block : block)
}

function drawDecisions(frame: PageFrame, decisions: readonly string[], t: Translator): void {
  frame.section(
    t.t('reports.sections.decide'),
    decisions.reduce((sum, text) => sum + decisionHeight(frame, text), 0),
  )
  decisions.forEach((text, i) => {
    const height = decisionHeight(frame, text)
    frame.ensure(height)
    frame.tag('P', () => {
      frame.type.line(`${i + 1}`, MARGIN.left, frame.y + 4, DECISION)
      frame.type.paragraph(text, MARGIN.left + 16, frame.y + 4, DECISION_WIDTH, DECISION)
    })
    frame.y += height
    frame.rule()
  })
}

const decisionHeight = (frame: PageFrame, text: string): number => frame.type.height(text, DECISION_WIDTH, DECISION) + 8
