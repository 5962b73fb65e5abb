import { isRefusal } from '../../src/commands/edit'
import type { StructurePart } from '../../src/commands/structure/structure-part'
import { distance_m } from '../../src/geometry/point'
import type { EffectiveSite } from '../../src/model/effective-site'
import { unlocked } from './axis-lock'
import { armedDrawing, type Drawing, type DrawMethod, isLastPoint, isOpenEnded } from './drawing'
import { drawingEdit, drawingProblem } from './drawing-edit'
import { drawFigures, typedPoint } from './drawing-figures'
import { type EditorState, type EditorStore, editContext } from './editor-store'
import { storeySite } from './storeys/storey-site'

/** Two clicks nearer than this are one point, metres. */
const SAME_POINT_M = 1e-3

/** The drawing under way, or null. */
export const drawingOf = ({ interaction }: Pick<EditorState, 'interaction'>): Drawing | null =>
  interaction.type === 'drawing' ? interaction : null

/** Shows a drawing with what speaks against it now. */
export function showDrawing(state: EditorState, drawing: Drawing): void {
  state.setInteraction({ ...drawing, refusal: drawingProblem(editContext(state), drawing) })
}

/** Changes how ground is drawn; the first point stays. */
export function setMethod(state: EditorState, method: DrawMethod): void {
  const drawing = drawingOf(state)
  if (drawing) showDrawing(state, { ...drawing, method, points: drawing.points.slice(0, 1), entry: null })
}

/** Puts the next point down where it is; where it was the last, or closes the outline, what is drawn is written. */
export function placePoint(store: EditorStore): void {
  const state = store.getState()
  const drawing = drawingOf(state)
  if (!drawing?.next) return
  const { at } = drawing.next
  const { points } = drawing
  const [first] = points
  const closes = first !== undefined && points.length > 2 && distance_m(first, at) < SAME_POINT_M
  if (isLastPoint(drawing)) finishWith(store, drawing, [...points, at])
  // Back on the first point: an outline is closed, a wall runs round.
  else if (closes) finishWith(store, drawing, drawing.kind === 'wall' ? [...points, first] : points)
  else if (points.length === 0 || distance_m(points.at(-1)!, at) >= SAME_POINT_M)
    showDrawing(state, { ...unlocked(drawing), points: [...points, at], entry: null })
}

/** Ends a drawing that goes on until it is ended, with the points placed so far. */
export function finishDrawing(store: EditorStore): void {
  const drawing = drawingOf(store.getState())
  if (drawing && isOpenEnded(drawing) && drawing.points.length > 1) finishWith(store, drawing, drawing.points)
}

/** Takes the last point back; false where there is none. */
export function takePointBack(store: EditorStore): boolean {
  const state = store.getState()
  const drawing = drawingOf(state)
  if (!drawing || drawing.points.length === 0) return false
  showDrawing(state, { ...drawing, points: drawing.points.slice(0, -1), entry: null })
  return true
}

function finishWith(store: EditorStore, drawing: Drawing, points: Drawing['points']): void {
  const state = store.getState()
  const edit = drawingEdit(editContext(state), drawing, points)
  if (!edit) return
  if (isRefusal(edit)) {
    state.notify({ tone: 'warned', key: `edits.refusals.${edit.code}`, params: edit.params })
    state.setInteraction({ ...drawing, entry: null, refusal: edit })
    return
  }
  const before = state.effective
  state.dispatch(edit)
  const after = store.getState()
  const drawn = newestPart(before, after.effective)
  if (drawn) after.selectPart(drawn)
  // The tool stays armed for the next one, as placing does; Escape ends it.
  after.setInteraction({ ...armedDrawing(drawing.kind, drawing), sizes: drawing.sizes })
}

/** What the site has now and had not before; the last of them. */
function newestPart(before: EffectiveSite, after: EffectiveSite): StructurePart | null {
  if (after.buildings.length > before.buildings.length) return { kind: 'building', id: after.buildings.at(-1)!.id }
  if (after.areas.length > before.areas.length) return { kind: 'area', id: after.areas.at(-1)!.id }
  for (const [i, building] of after.buildings.entries()) {
    const old = before.buildings[i]
    if (!old) continue
    if (building.halls.length > old.halls.length) return { kind: 'hall', id: building.halls.at(-1)!.id }
    for (const [kind, list] of [
      ['column', 'columns'],
      ['wall', 'walls'],
      ['opening', 'openings'],
    ] as const)
      if (building[list].length > old[list].length)
        return { kind, building: building.id, index: building[list].length - 1 }
  }
  return null
}

/** Turns the figures beside the pointer into fields, the first of them holding what was typed. */
export function startEntry(store: EditorStore, typed = ''): boolean {
  const state = store.getState()
  const drawing = drawingOf(state)
  if (!drawing) return false
  // The keyboard brings the pointer to the middle of the view first; from elsewhere figures count from the last point.
  const next = drawing.next ?? { at: drawing.points.at(-1) ?? ([0, 0] as const), kind: 'free' as const }
  const figures = drawFigures({ ...drawing, next }, storeySite(state.effective, state.floor_m).buildings)
  if (figures.length === 0) return false
  enter(state, { ...drawing, next, entry: { texts: figures.map((_, i) => (i === 0 ? typed : '')), active: 0 } })
  return true
}

/** Writes one of the fields; the drawing follows what is typed. */
export function typeEntry(store: EditorStore, index: number, text: string): void {
  const state = store.getState()
  const drawing = drawingOf(state)
  if (!drawing?.entry) return
  const texts = drawing.entry.texts.map((old, i) => (i === index ? text : old))
  enter(state, { ...drawing, entry: { texts, active: index } })
}

/** Puts the point down where the fields say. */
export function confirmEntry(store: EditorStore): void {
  const state = store.getState()
  const drawing = drawingOf(state)
  if (!drawing?.entry) return
  const at = entered(state, drawing)
  if (!at) return
  state.setInteraction({ ...drawing, entry: null, next: { at, kind: 'free' } })
  placePoint(store)
}

/** Back to the pointer; false where nothing was being typed. */
export function dropEntry(store: EditorStore): boolean {
  const state = store.getState()
  const drawing = drawingOf(state)
  if (!drawing?.entry) return false
  showDrawing(state, { ...drawing, entry: null })
  return true
}

/** The point that the fields stand for. */
export function entered(state: EditorState, drawing: Drawing) {
  const { entry } = drawing
  return (
    entry && typedPoint(drawing, storeySite(state.effective, state.floor_m).buildings, entry.texts, state.preferences)
  )
}

/** Shows the drawing with the fields; its refusal is that of the point they stand for. */
function enter(state: EditorState, drawing: Drawing): void {
  const at = entered(state, drawing)
  const shown: Drawing = at ? { ...drawing, next: { at, kind: 'free' } } : drawing
  state.setInteraction({ ...drawing, refusal: drawingProblem(editContext(state), shown) })
}
