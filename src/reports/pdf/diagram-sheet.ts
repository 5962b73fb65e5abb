import type { DrawShape, Ink } from '../../diagrams/render/draw-shape'
import { paperInks } from '../../diagrams/render/render-svg'
import type { Translator } from '../../i18n/translator'
import type { DiagramPage } from '../diagrams/diagram-page'
import { DIAGRAM_MARGIN, PAPER_SIDES } from '../diagrams/diagram-paper'
import type { PageFrame } from './page-frame'
import { INK } from './palette'
import { drawTitleBlock } from './title-block'
import { ASCENT } from './typesetter'

const FRAME = 22
/** Height of the strip for legend and title block, points. */
const BAND = 92
const DASH = { length: 6, space: 4 } as const

/** A diagram on sheets of its own, in vectors: the same shapes as on screen, with legend and title block. */
export function drawDiagramSheets(frame: PageFrame, page: DiagramPage, t: Translator): void {
  page.paper.parts.forEach((_, index) => {
    drawPart(frame, page, index, t)
  })
}

function drawPart(frame: PageFrame, page: DiagramPage, index: number, t: Translator): void {
  const { doc } = frame
  const { size, layout, parts } = page.paper
  const [short, long] = PAPER_SIDES[size]
  const [width, height] = layout === 'landscape' ? [long, short] : [short, long]
  const count = parts.length
  const of = count > 1 ? ` ${t.t('reports.sheets.part', { at: index + 1, count })}` : ''
  frame.newSheet(layout, size)
  frame.bookmark(`${page.number}${of} ${page.title}`)
  frame.tag(
    'Figure',
    () => {
      doc
        .rect(FRAME, FRAME, width - 2 * FRAME, height - 2 * FRAME)
        .lineWidth(0.9)
        .strokeColor(INK.text)
        .stroke()
      drawShapes(frame, page, index, width)
      if (index > 0) drawMatchLine(frame, DIAGRAM_MARGIN.side - 4, height, t.t('reports.sheets.from', { at: index }))
      if (index < count - 1)
        drawMatchLine(
          frame,
          width - DIAGRAM_MARGIN.side + 4,
          height,
          t.t('reports.sheets.continues', { at: index + 2 }),
        )
      drawLegend(frame, page, FRAME + 20, height - FRAME - BAND + 16)
    },
    `${page.number}${of} ${page.title}`,
  )
  const place = `${page.number}${of} · ${size}`
  drawTitleBlock(frame, page, place, { right: width - FRAME, bottom: height - FRAME }, t)
}

/** The part of the diagram that belongs on a sheet, in the middle of it. */
function drawShapes(frame: PageFrame, { sheet, paper }: DiagramPage, index: number, width: number): void {
  const { doc } = frame
  const part = paper.parts[index]!
  const across = width - 2 * DIAGRAM_MARGIN.side
  doc.save()
  doc.translate(DIAGRAM_MARGIN.side + (across - part.width * paper.scale) / 2, DIAGRAM_MARGIN.top)
  doc.scale(paper.scale).rect(0, 0, part.width, sheet.height).clip()
  for (const { at, shapes } of sheet.groups) {
    doc.save().translate(at[0] - part.x, at[1])
    for (const shape of shapes) drawShape(frame, shape)
    doc.restore()
  }
  doc.restore()
}

/** Where a diagram is cut, and on which sheet it goes on. */
function drawMatchLine({ doc, type }: PageFrame, x: number, height: number, text: string): void {
  const bottom = height - DIAGRAM_MARGIN.bottom
  doc
    .save()
    .moveTo(x, DIAGRAM_MARGIN.top)
    .lineTo(x, bottom)
    .lineWidth(0.5)
    .dash(8, { space: 3 })
    .strokeColor(INK.muted)
    .stroke()
  doc.restore()
  const left = x < DIAGRAM_MARGIN.side
  const style = { size: 6, color: INK.muted }
  type.line(text, left ? x : x - type.width(text, style), DIAGRAM_MARGIN.top - 10, style)
}

function drawShape({ doc, type }: PageFrame, shape: DrawShape): void {
  if (shape.type === 'text') {
    const style = {
      face: shape.bold ? ('semibold' as const) : ('regular' as const),
      size: shape.size,
      color: paperInks[shape.fill],
    }
    const free = { start: 0, middle: type.width(shape.text, style) / 2, end: type.width(shape.text, style) }
    type.line(shape.text, shape.x - free[shape.anchor], shape.y - shape.size * ASCENT, style)
    return
  }
  doc.save()
  if (shape.type === 'box') {
    const { x, y, width, height, radius } = shape
    if (radius > 0) doc.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
    else doc.rect(x, y, width, height)
    doc.lineWidth(1)
  } else {
    doc.translate(shape.at[0], shape.at[1]).scale(shape.scale)
    doc
      .path(shape.path)
      .lineWidth(shape.width / shape.scale)
      .lineCap('round')
      .lineJoin('round')
  }
  paint(doc, shape.fill, shape.stroke, shape.dashed ?? false)
  doc.restore()
}

function paint(doc: PDFKit.PDFDocument, fill: Ink | undefined, stroke: Ink | undefined, dashed: boolean): void {
  if (dashed && stroke) doc.dash(DASH.length, { space: DASH.space })
  if (fill && stroke) doc.fillAndStroke(paperInks[fill], paperInks[stroke])
  else if (fill) doc.fillColor(paperInks[fill]).fill()
  else if (stroke) doc.strokeColor(paperInks[stroke]).stroke()
}

/** Lines in two columns, the notes beside them. */
function drawLegend({ doc, type }: PageFrame, page: DiagramPage, x: number, y: number): void {
  const rows = 3
  page.legend.forEach(({ ink, dashed, text }, i) => {
    const [left, top] = [x + Math.floor(i / rows) * 92, y + (i % rows) * 13]
    doc
      .save()
      .moveTo(left, top + 4)
      .lineTo(left + 22, top + 4)
      .lineWidth(1.4)
    paint(doc, undefined, ink, dashed)
    doc.restore()
    type.line(text, left + 28, top, { size: 6.5 })
  })
  page.notes.forEach((note, i) => {
    type.line(note, x, y + rows * 13 + i * 9.5, { size: 6.5, color: INK.muted })
  })
}
