import { drawReference } from './note-reference'
import { CONTENT_WIDTH, MARGIN, type PageFrame } from './page-frame'
import { INK } from './palette'
import type { FontFace } from './report-fonts'
import { type Align, LINE_HEIGHT, type TextStyle } from './typesetter'

export interface PdfColumn {
  readonly title: string
  /** Share of the width that remains, or fixed points. */
  readonly share?: number
  readonly points?: number
  readonly align?: Align
  /** Number of the note on the whole column. */
  readonly note?: number
}

export interface PdfCell {
  readonly text: string
  readonly color?: string
  readonly face?: FontFace
  readonly size?: number
  /** Lines beyond these are cut with an ellipsis; the full text stands elsewhere. */
  readonly maxLines?: number
  /** Number of the note that says how the figure came about, small beside it. */
  readonly note?: number
}

export interface PdfRow {
  readonly cells: readonly PdfCell[]
  /** A sum or a group head: heavier, with a darker line above. */
  readonly strong?: boolean
}

const GAP = 8
/** Room for the number of a note between a figure and the next column. */
const NOTE_GAP = 7
const PAD = 4.5
const HEAD: TextStyle = { size: 7, color: INK.muted }
const BODY_SIZE = 7.5

/** Lays rows out over as many pages as they need, the head repeated on each; no row is cut by a page end. */
export function drawTable(frame: PageFrame, columns: readonly PdfColumn[], rows: readonly PdfRow[]): void {
  const boxes = columnBoxes(columns, rows)
  const { doc } = frame
  const table = doc.struct('Table')
  doc.addStructure(table)
  const heights = rows.map((row) => rowHeight(frame, row, boxes))
  frame.ensure(headHeight(frame, columns, boxes) + (heights[0] ?? 0))
  drawHead(frame, table, columns, boxes)
  rows.forEach((row, i) => {
    const height = heights[i]!
    // A sum stays with the row that it sums; a single row does not end up alone on the last page.
    const together = rows[i + 1]?.strong || i === rows.length - 2 ? height + (heights[i + 1] ?? 0) : height
    if (frame.room < together) {
      frame.newPage()
      drawHead(frame, table, columns, boxes)
    }
    drawRow(frame, table, row, columns, boxes, height)
  })
  table.end()
}

interface Box {
  readonly x: number
  readonly width: number
}

function columnBoxes(columns: readonly PdfColumn[], rows: readonly PdfRow[]): Box[] {
  const gaps = columns.map((c, i) => {
    const noted = c.note !== undefined || rows.some((row) => row.cells[i]?.note !== undefined)
    return i === columns.length - 1 ? 0 : GAP + (noted ? NOTE_GAP : 0)
  })
  const fixed = columns.reduce((sum, c) => sum + (c.points ?? 0), 0)
  const shares = columns.reduce((sum, c) => sum + (c.share ?? 0), 0)
  const free = CONTENT_WIDTH - fixed - gaps.reduce((sum, gap) => sum + gap, 0)
  let x = MARGIN.left
  return columns.map((c, i) => {
    const width = c.points ?? (free * (c.share ?? 0)) / shares
    const box = { x, width }
    x += width + gaps[i]!
    return box
  })
}

function styleOf(cell: PdfCell, row: PdfRow): TextStyle {
  return {
    size: cell.size ?? BODY_SIZE,
    face: cell.face ?? (row.strong ? 'semibold' : 'regular'),
    color: cell.color ?? INK.text,
  }
}

function textOf(frame: PageFrame, cell: PdfCell, row: PdfRow, box: Box): string {
  return cell.maxLines === undefined
    ? cell.text
    : frame.type.clamp(cell.text, styleOf(cell, row), box.width, cell.maxLines)
}

function rowHeight(frame: PageFrame, row: PdfRow, boxes: readonly Box[]): number {
  const heights = row.cells.map((cell, i) =>
    frame.type.height(textOf(frame, cell, row, boxes[i]!), boxes[i]!.width, styleOf(cell, row)),
  )
  return Math.max(...heights, BODY_SIZE * LINE_HEIGHT) + 2 * PAD
}

function headHeight(frame: PageFrame, columns: readonly PdfColumn[], boxes: readonly Box[]): number {
  return Math.max(...columns.map((c, i) => frame.type.height(c.title, boxes[i]!.width, HEAD))) + 2 * PAD
}

function drawHead(
  frame: PageFrame,
  table: PDFKit.PDFStructureElement,
  columns: readonly PdfColumn[],
  boxes: readonly Box[],
): void {
  if (columns.every((column) => column.title === '')) {
    frame.rule(frame.y, INK.text, 0.6)
    return
  }
  const height = headHeight(frame, columns, boxes)
  const tr = frame.doc.struct('TR')
  table.add(tr)
  columns.forEach((column, i) => {
    const { x, width } = boxes[i]!
    const lines = frame.type.height(column.title, width, HEAD)
    tr.add(
      frame.doc.struct('TH', { scope: 'Column' } as PDFKit.Mixins.MarkingOptions, [
        () => {
          const top = frame.y + height - PAD - lines
          frame.type.paragraph(column.title, x, top, width, HEAD, column.align)
          if (column.note !== undefined) drawReference(frame, column.note, x + width + 1, top - 1)
        },
      ]),
    )
  })
  tr.end()
  frame.y += height
  frame.rule(frame.y, INK.text, 0.6)
}

function drawRow(
  frame: PageFrame,
  table: PDFKit.PDFStructureElement,
  row: PdfRow,
  columns: readonly PdfColumn[],
  boxes: readonly Box[],
  height: number,
): void {
  if (row.strong) frame.rule(frame.y, INK.text, 0.5)
  const tr = frame.doc.struct('TR')
  table.add(tr)
  row.cells.forEach((cell, i) => {
    const { x, width } = boxes[i]!
    const text = textOf(frame, cell, row, boxes[i]!)
    tr.add(
      frame.doc.struct('TD', {}, [
        () => {
          frame.type.paragraph(text, x, frame.y + PAD, width, styleOf(cell, row), columns[i]!.align)
          if (cell.note !== undefined) drawReference(frame, cell.note, x + width + 1, frame.y + PAD - 1)
        },
      ]),
    )
  })
  tr.end()
  frame.y += height
  frame.rule()
}
