import type { Translator } from '../../../i18n/translator'
import type { NoteInput, ReportNote } from '../../notes/report-note'
import type { ReportModel } from '../../report-types'
import { drawReference, noteAnchor } from '../note-reference'
import { CONTENT_WIDTH, MARGIN, type PageFrame } from '../page-frame'
import { INK } from '../palette'
import { drawTable } from '../table'
import { LINE_HEIGHT, type TextStyle } from '../typesetter'

const LEAD: TextStyle = { size: 7, color: INK.muted }
const NUMBER: TextStyle = { size: 6.5, face: 'semibold', color: INK.accent }
const TITLE: TextStyle = { size: 6.8, face: 'semibold' }
const FORMULA: TextStyle = { size: 6, color: INK.muted }
const ROW: TextStyle = { size: 6.2 }
const ORIGIN: TextStyle = { size: 5.6, color: INK.muted }
const ASSUMED: TextStyle = { size: 5.6, color: INK.warned }

/** Notes run in two columns, as endnotes do. */
const GUTTER = 22
const COLUMN = (CONTENT_WIDTH - GUTTER) / 2
const INDENT = 12
const TEXT_width = COLUMN - INDENT
const NAME_width = 92
const VALUE_width = 63
const ORIGIN_dx = NAME_width + VALUE_width + 15
const ORIGIN_width = TEXT_width - ORIGIN_dx
const SPACE = 5
/** Steps in which the height of the last columns is sought, points. */
const BALANCE = 4
const ROW_PAD = 0.8
const ORIGIN_LINES = 3

/** How the figures of the report came about, note by note, and the assumptions on which they rest. */
export function drawNotePages(frame: PageFrame, { notes }: ReportModel, t: Translator): void {
  if (notes.notes.length === 0) return
  frame.section(t.t('reports.sections.notes'), 90)
  frame.text(t.t('reports.notes.lead'), LEAD)
  frame.y += SPACE
  drawColumns(frame, notes.notes, t)
  frame.section(t.t('reports.sections.noteAssumptions'), 80)
  if (notes.assumptions.length === 0) {
    frame.text(t.t('reports.notes.noAssumption'), LEAD)
    return
  }
  drawTable(
    frame,
    [
      { title: t.t('reports.notes.columns.source'), share: 3 },
      { title: t.t('reports.notes.columns.assumption'), share: 7 },
      { title: t.t('reports.notes.columns.notes'), share: 1.5 },
    ],
    notes.assumptions.map((a) => ({
      cells: [
        { text: a.source, size: 6.2, color: INK.muted },
        { text: a.figures.map(({ name, value }) => `${name}: ${value}`).join('; '), size: 6.5 },
        { text: a.notes.join(', '), size: 6.2, color: INK.muted },
      ],
    })),
  )
}

/** Fills page after page, left column then right; a note stays in one column. */
function drawColumns(frame: PageFrame, notes: readonly ReportNote[], t: Translator): void {
  let rest = notes
  while (rest.length > 0) {
    const heights = rest.map((note) => noteHeight(frame, note, t))
    const most = columnHeight(heights, frame.room)
    const top = frame.y
    let bottom = top
    for (const x of [MARGIN.left, MARGIN.left + COLUMN + GUTTER]) {
      let y = top
      while (rest[0] && (y + noteHeight(frame, rest[0], t) <= top + most || (y === top && top === MARGIN.top))) {
        drawNote(frame, rest[0], x, y, t)
        y += noteHeight(frame, rest[0], t)
        rest = rest.slice(1)
      }
      bottom = Math.max(bottom, y)
    }
    frame.y = bottom
    if (rest.length > 0) frame.newPage()
  }
}

/** The room of the page, or less where all fits: on the last page both columns end at about the same height. */
function columnHeight(heights: readonly number[], room: number): number {
  let most = heights.reduce((sum, height) => sum + height, 0) / 2
  while (most < room && inColumns(heights, most) > 2) most += BALANCE
  return Math.min(most, room)
}

/** How many columns of a height the notes take. */
function inColumns(heights: readonly number[], most: number): number {
  let [columns, used] = [1, 0]
  for (const height of heights) {
    if (used + height > most) [columns, used] = [columns + 1, 0]
    used += height
  }
  return columns
}

function noteHeight(frame: PageFrame, note: ReportNote, t: Translator): number {
  return headHeight(frame, note) + note.inputs.reduce((sum, input) => sum + rowHeight(frame, input, t), 0) + SPACE
}

function headHeight({ type }: PageFrame, note: ReportNote): number {
  return type.height(titleOf(note), TEXT_width, TITLE) + type.height(note.formula, TEXT_width, FORMULA) + 4
}

const titleOf = ({ title, value }: ReportNote): string => `${title}: ${value}`

function drawNote(frame: PageFrame, note: ReportNote, x: number, y: number, t: Translator): void {
  const { doc, type } = frame
  doc.addNamedDestination(noteAnchor(note.number), 'XYZ', 0, y - 8, null)
  frame.artifact(() => {
    doc
      .moveTo(x, y)
      .lineTo(x + COLUMN, y)
      .lineWidth(0.4)
      .strokeColor(INK.line)
      .stroke()
  })
  frame.tag('P', () => {
    type.line(String(note.number), x, y + 2.5, NUMBER)
    const height = type.paragraph(titleOf(note), x + INDENT, y + 2.5, TEXT_width, TITLE)
    type.paragraph(note.formula, x + INDENT, y + 2.5 + height, TEXT_width, FORMULA)
  })
  let at = y + headHeight(frame, note)
  for (const input of note.inputs) {
    drawInput(frame, input, x + INDENT, at, t)
    at += rowHeight(frame, input, t)
  }
}

function drawInput(frame: PageFrame, input: NoteInput, x: number, y: number, t: Translator): void {
  const { type } = frame
  const ink = input.assumed ? ASSUMED : ORIGIN
  frame.tag('P', () => {
    type.paragraph(input.name, x, y, NAME_width, ROW)
    type.line(type.shorten(input.value, ROW, VALUE_width), x + NAME_width, y, ROW, 'right', VALUE_width)
    if (input.note !== undefined) drawReference(frame, input.note, x + NAME_width + VALUE_width + 2, y - 1)
    type.paragraph(originOf(frame, input, t), x + ORIGIN_dx, y, ORIGIN_width, ink)
  })
}

function rowHeight(frame: PageFrame, input: NoteInput, t: Translator): number {
  const { type } = frame
  const origin = type.height(originOf(frame, input, t), ORIGIN_width, ORIGIN)
  return Math.max(type.height(input.name, NAME_width, ROW), origin, ROW.size * LINE_HEIGHT) + ROW_PAD
}

/** Origin, then the source where neither the list of product sources nor that of assumptions names it. */
function originOf({ type }: PageFrame, input: NoteInput, t: Translator): string {
  const { note, origin, source, ofProduct, assumed } = input
  if (note !== undefined) return t.t('reports.notes.seeNote', { note })
  const words = source === undefined || ofProduct || assumed ? origin : `${origin} · ${source}`
  return type.clamp(words, ORIGIN, ORIGIN_width, ORIGIN_LINES)
}
