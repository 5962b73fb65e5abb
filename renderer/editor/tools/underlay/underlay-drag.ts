import { changeUnderlay } from '../../../../src/commands/underlays/change-underlay'
import { movedPlace, scaledPlace, turnedPlace } from '../../../../src/commands/underlays/place-underlay'
import type { UnderlayRecord } from '../../../../src/commands/underlays/underlay-edit'
import { distance_m, type PlanPoint, tidyPoint } from '../../../../src/geometry/point'
import { elevationOf, onSameStorey } from '../../../../src/model/storeys'
import { dispatchEdit, type EditorState } from '../../editor-store'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'
import { type UnderlayHandle, underlayHandleAt } from './underlay-handles'

type Mode = Extract<ToolMode, { name: 'dragging-underlay' }>

/** Turns catch within this of a multiple of 15°. */
const CATCH_DEG = 2
const STEP_DEG = 15
const VERBS = { move: 'move', scale: 'resize', turn: 'rotate' } as const

/** The underlay in hand where it can be taken hold of: shown, not locked, of this storey. */
export function underlayToDrag({ document, underlay, layers, floor_m }: EditorState): UnderlayRecord | null {
  const found = layers.underlays ? document.underlays?.find((u) => u.id === underlay) : undefined
  return found && !found.hidden && !found.locked && onSameStorey(elevationOf(found), floor_m) ? found : null
}

/** Takes hold of a handle of the underlay in hand; null where the press is on none, or on equipment. */
export function pressUnderlay(sample: PointerSample, { store }: ToolContext): ToolMode | null {
  const state = store.getState()
  if (state.interaction.type !== 'idle' || sample.hit !== null) return null
  const underlay = underlayToDrag(state)
  const handle = underlay && underlayHandleAt(underlay, sample.floor, sample.metresPerPixel)
  return handle ? { name: 'dragging-underlay', press: sample, underlay, handle } : null
}

/** The underlay follows the pointer on screen; nothing is written. Alt turns freely. */
export function dragUnderlay(mode: Mode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  if (state.interaction.type === 'idle' && travelled_px(mode.press, sample) < DRAG_THRESHOLD_PX) return mode
  const place = draggedPlace(mode.underlay, mode.handle, mode.press.floor, sample.floor, sample.alt)
  if (place) state.setInteraction({ type: 'underlay-drag', underlay: mode.underlay.id, place })
  return mode
}

/** Writes where it lies in one step. */
export function dropUnderlay(mode: Mode, _: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'underlay-drag') return idleMode
  const { at, size_m, rotation_deg } = interaction.place
  state.setInteraction({ type: 'idle' })
  const fields = { at, size_m: tidyPoint(size_m), ...(rotation_deg === undefined ? {} : { rotation_deg }) }
  dispatchEdit(state, changeUnderlay(state.document, mode.underlay.id, VERBS[mode.handle.type], fields))
  return idleMode
}

/** Escape: as if it had never been touched. */
export function cancelUnderlayDrag({ store }: ToolContext): ToolMode {
  store.getState().setInteraction({ type: 'idle' })
  return idleMode
}

/** Where an underlay lies once a handle taken at `from` is held at `to`; null where it would have no size. */
export function draggedPlace(
  underlay: UnderlayRecord,
  handle: UnderlayHandle,
  from: PlanPoint,
  to: PlanPoint,
  free: boolean,
): UnderlayRecord | null {
  if (handle.type === 'move') return movedPlace(underlay, from, to)
  if (handle.type === 'scale') {
    // The corner stays on its diagonal, so that the picture keeps its shape.
    const [dx, dy] = [handle.at[0] - handle.opposite[0], handle.at[1] - handle.opposite[1]]
    const diagonal_m = distance_m(handle.opposite, handle.at)
    const along = ((to[0] - handle.opposite[0]) * dx + (to[1] - handle.opposite[1]) * dy) / diagonal_m
    return scaledPlace(underlay, handle.opposite, handle.at, along)
  }
  const angle = (p: PlanPoint): number => (Math.atan2(p[1] - underlay.at[1], p[0] - underlay.at[0]) * 180) / Math.PI
  const now = underlay.rotation_deg ?? 0
  const wanted = now + angle(to) - angle(handle.at)
  const step = Math.round(wanted / STEP_DEG) * STEP_DEG
  return turnedPlace(underlay, underlay.at, (!free && Math.abs(wanted - step) < CATCH_DEG ? step : wanted) - now)
}
