import { type Drawing, drawForms, isOpenEnded } from './drawing'

/** A key or gesture, and what it does. */
interface DrawingHint {
  readonly keys: readonly string[]
  readonly labelKey: string
}

const hint = (labelKey: string, ...keys: string[]): DrawingHint => ({ keys, labelKey: `drawing.hints.${labelKey}` })

/** The keys that do something at this point of a drawing. */
export function drawingHints(drawing: Drawing): readonly DrawingHint[] {
  const { entry, points } = drawing
  if (entry) return [hint('next', 'Tab'), hint('apply', 'Enter'), hint('cancel', 'Escape')]
  const open = isOpenEnded(drawing)
  const form = drawForms[drawing.kind]
  return [
    hint(form === 'spot' || form === 'in-wall' ? 'apply' : points.length === 0 ? 'start' : 'put', 'click'),
    hint('type', 'Enter'),
    ...(open && points.length > 1 ? [hint(form === 'ground' ? 'close' : 'end', 'C')] : []),
    ...(form === 'ground' ? [hint(drawing.method === 'rectangle' ? 'polygon' : 'rectangle', 'P')] : []),
    ...(points.length > 0 ? [hint('back', 'Backspace')] : []),
    ...(points.length > 0 && form !== 'in-wall' ? [hint('axis', 'X', 'Y')] : []),
    hint('noSnap', 'Alt'),
    hint(points.length > 0 ? 'cancel' : 'done', 'Escape'),
  ]
}
