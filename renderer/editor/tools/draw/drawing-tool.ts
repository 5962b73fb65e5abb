import type { EffectiveSite } from '../../../../src/model/effective-site'
import { type Drawing, drawForms } from '../../drawing'
import {
  confirmEntry,
  drawingOf,
  dropEntry,
  finishDrawing,
  placePoint,
  setMethod,
  showDrawing,
  startEntry,
  takePointBack,
  typeEntry,
} from '../../drawing-steps'
import type { EditorState } from '../../editor-store'
import { floorTargets } from '../../snapping/points/floor-targets'
import { type PointSnap, snapPoint } from '../../snapping/points/snap-point'
import type { SnapTargets } from '../../snapping/points/snap-targets'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import type { ToolMode } from '../tool-mode'

type DrawMode = Extract<ToolMode, { name: 'drawing' }>

type Known = Pick<EditorState, 'layers' | 'floor_m' | 'snapClasses'> & { readonly found: SnapTargets }
const targets = new WeakMap<EffectiveSite, Known>()

/** What points may snap onto, indexed once for as long as the site and what is shown of it stay as they are. */
function snapTargetsOf(state: EditorState): SnapTargets {
  const { effective, layers, floor_m, snapClasses } = state
  const known = targets.get(effective)
  if (known?.layers === layers && known.floor_m === floor_m && known.snapClasses === snapClasses) return known.found
  const found = floorTargets(state)
  targets.set(effective, { layers, floor_m, snapClasses, found })
  return found
}

/** The next point follows the pointer. Fields that are open keep it until the pointer really moves. */
export function moveDrawing(mode: DrawMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const drawing = drawingOf(state)
  if (!drawing) return mode
  if (drawing.entry && mode.latest && travelled_px(mode.latest, sample) < DRAG_THRESHOLD_PX) return mode
  const next = snapped(state, drawing, sample, mode.held)
  showDrawing(state, { ...drawing, next, entry: null, screen_px: sample.screen_px })
  return { ...mode, held: next, latest: sample }
}

function snapped(
  state: ReturnType<ToolContext['store']['getState']>,
  { kind, points, lock }: Drawing,
  sample: PointerSample,
  held: PointSnap | null,
): PointSnap {
  // A door finds its wall by itself; the grid would only pull it off.
  const free = sample.alt || drawForms[kind] === 'in-wall'
  const mode = free ? 'off' : state.snapMode
  return snapPoint({
    point: sample.floor,
    targets: snapTargetsOf(state),
    mode,
    grid_m: state.snap_m,
    metresPerPixel: sample.metresPerPixel,
    anchor: points.at(-1),
    drawn: points,
    held,
    joins: !free,
    classes: state.snapClasses,
    lock: lock ?? null,
  })
}

/** A click puts the point down; the second of a double click ends a polygon, a wall or a road. */
export function releaseDrawing(mode: DrawMode, sample: PointerSample, context: ToolContext): ToolMode {
  const next: DrawMode = { ...mode, press: null, held: null, latest: sample }
  if (!mode.press || travelled_px(mode.press, sample) > DRAG_THRESHOLD_PX) return next
  if (sample.clicks >= 2) {
    finishDrawing(context.store)
    return next
  }
  moveDrawing({ ...mode, latest: null }, sample, context)
  placePoint(context.store)
  return next
}

/** Enter opens and confirms the fields, digits begin them, C ends the drawing, P changes how ground is drawn. */
export function keyDrawing(mode: DrawMode, key: string, { store }: ToolContext): ToolMode | null {
  const state = store.getState()
  const drawing = drawingOf(state)
  if (!drawing) return null
  if (drawing.entry) return typeKey(store, drawing, key) ? mode : null
  if (key === 'Enter') return startEntry(store) ? mode : null
  if (/^[\d.,+-]$/.test(key)) return startEntry(store, key) ? mode : null
  if (key === 'Backspace') return takePointBack(store) ? mode : null
  if (key === 'c' && drawing.points.length > 1) {
    finishDrawing(store)
    return mode
  }
  if (key === 'p' && drawForms[drawing.kind] === 'ground') {
    setMethod(state, drawing.method === 'rectangle' ? 'polygon' : 'rectangle')
    return mode
  }
  return null
}

/** Keys that reach the floor before the fields have the focus. */
function typeKey(store: ToolContext['store'], { entry }: Drawing, key: string): boolean {
  if (!entry) return false
  const text = entry.texts[entry.active] ?? ''
  if (key === 'Enter') confirmEntry(store)
  else if (key === 'Backspace') typeEntry(store, entry.active, text.slice(0, -1))
  else if (key === 'Tab') typeEntry(store, (entry.active + 1) % entry.texts.length, '')
  else if (key.length === 1) typeEntry(store, entry.active, text + key)
  else return false
  return true
}

/** Escape drops the fields, then what is drawn; null where only the armed tool is left. */
export function cancelDrawing(mode: DrawMode, { store }: ToolContext): ToolMode | null {
  if (dropEntry(store)) return mode
  const state = store.getState()
  const drawing = drawingOf(state)
  if (!drawing || drawing.points.length === 0) return null
  showDrawing(state, { ...drawing, points: [] })
  return { ...mode, press: null, held: null }
}
