import type { PageFrame } from './page-frame'
import { INK } from './palette'
import type { TextStyle } from './typesetter'

const REFERENCE: TextStyle = { size: 5, color: INK.accent }

/** Name of a note as a place in the file. */
export const noteAnchor = (note: number): string => `note-${note}`

/** The small number beside a figure, which leads to its note. Sets no tag of its own: it belongs to the figure. */
export function drawReference(frame: PageFrame, note: number, x: number, y: number): void {
  const { doc, type } = frame
  const text = String(note)
  type.line(text, x, y, REFERENCE)
  doc.goTo(x - 2, y - 2, type.width(text, REFERENCE) + 4, REFERENCE.size + 5, noteAnchor(note))
}
