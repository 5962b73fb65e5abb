import { shift } from '../../../../src/geometry/box'
import { addPoints, type PlanPoint, subtractPoints, tidyPoint } from '../../../../src/geometry/point'
import { onAxis } from '../../axis-lock'
import type { EditorState, EditorStore } from '../../editor-store'
import type { Refusal } from '../../interaction'
import { clearancesOf, hallWalls } from '../../snapping/clearances'
import { noHold, snapBox } from '../../snapping/snap-box'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import { neighboursOf } from '../select/move-plan'
import { typedOffset } from '../select/typed-offset'
import type { HoldingMode, ToolMode } from '../tool-mode'
import { typeKey } from '../typing'
import type { HeldInteraction } from './held-kind'
import { heldKind, heldNow } from './held-kinds'

/** What is held follows the pointer, snapping to what stands there; nothing is written. */
export function moveHeld(mode: HoldingMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const held = heldNow(state)
  if (!held || isPinned(held)) return { ...mode, latest: sample }
  const lock = held.lock
  const floor = onAxis(lock, sample.floor)
  const typed = typedPlace(held, floor, state)
  if (typed) {
    const { typed: text, anchor } = held
    state.setInteraction({ ...holdAt(state, held, typed), ...(text && anchor ? { typed: text, anchor } : {}) })
    return { ...mode, latest: sample, hold: noHold }
  }
  const box = heldKind(held).box(state, held)
  if (!box) return mode
  const neighbours = neighboursOf(state.effective, shift(box, floor))
  const snap =
    sample.alt || state.itemSnapMode === 'off'
      ? { offset: floor, hold: noHold, guides: [] }
      : snapBox({
          box,
          offset: floor,
          neighbours: state.itemSnapMode === 'lines' ? neighbours : [],
          grid_m: state.snap_m,
          metresPerPixel: sample.metresPerPixel,
          held: mode.hold,
          along: lock?.axis,
          classes: state.snapClasses,
        })
  const { typed: text, anchor } = held
  state.setInteraction({
    ...holdAt(state, held, snap.offset),
    guides: snap.guides,
    ...(text && anchor ? { typed: text, anchor } : {}),
  })
  return { ...mode, latest: sample, hold: snap.hold }
}

/** A click puts it down and the tool stays armed for the next. An illegal place is refused, or forced with Alt. */
export function releaseHeld(mode: HoldingMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const next = { ...mode, press: null }
  const state = store.getState()
  const held = heldNow(state)
  if (!held?.at || isPinned(held) || !mode.press || travelled_px(mode.press, sample) > DRAG_THRESHOLD_PX) return next
  putDown(store, held, sample.alt)
  return next
}

/** Digits are a distance from what was put down last, or from where the pointer is; Enter puts it down there. */
export function keyHeld(mode: HoldingMode, key: string, context: ToolContext): ToolMode | null {
  const state = context.store.getState()
  const held = heldNow(state)
  if (!held?.at) return null
  if (key === 'Enter') {
    if (held.typed || isPinned(held)) putDown(context.store, held, false)
    else state.setInteraction({ ...held, entry: true })
    return mode
  }
  if (isPinned(held) || !mode.latest) return null
  const typed = typeKey(held.typed ?? '', key)
  if (typed === null) return null
  const { typed: _, anchor, ...rest } = held
  state.setInteraction(typed ? { ...rest, typed, anchor: anchor ?? held.at } : rest)
  return moveHeld(mode, mode.latest, context)
}

/** What is held, elsewhere: with the free space around it. */
export function holdAt(state: EditorState, held: HeldInteraction, at: PlanPoint): HeldInteraction {
  const kind = heldKind(held)
  const tidy = tidyPoint(at)
  const box = kind.box(state, held)
  const moved = kind.at(state, held, tidy)
  if (!box) return moved
  const placed = shift(box, tidy)
  const near = neighboursOf(state.effective, placed)
  return { ...moved, clearances: clearancesOf(placed, near, hallWalls(state.effective.halls)) }
}

/** Puts down what is held where it is, unless it may not stand there; the next one is held in the same place. */
export function putDown(store: EditorStore, held: HeldInteraction, forced: boolean): void {
  if (!held.at) return
  if (held.refusal && !forced) store.getState().notify({ tone: 'warned', ...refusalText(held.refusal) })
  else heldKind(held).putDown(store, held)
}

/** True where the pointer does not carry it: its figures are being typed, or it continues what stands already. */
export const isPinned = (held: HeldInteraction): boolean =>
  held.entry === true || (held.type === 'arraying' && held.from !== null)

/** The sentence of a refusal as a notice shows it. */
export const refusalText = ({ code, params }: Refusal) => ({ key: `editor.refusals.${code}`, params })

function typedPlace(held: HeldInteraction, pointer: PlanPoint, state: EditorState): PlanPoint | null {
  if (!held.typed || !held.anchor) return null
  const offset = typedOffset(held.typed, subtractPoints(pointer, held.anchor), state.preferences)
  return offset && addPoints(held.anchor, offset)
}
