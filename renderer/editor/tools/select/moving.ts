import { movePlacements } from '../../../../src/commands/move-placements'
import { type PlanPoint, subtractPoints } from '../../../../src/geometry/point'
import { dispatchEdit, editContext } from '../../editor-store'
import { noHold, snapBox } from '../../snapping/snap-box'
import type { PointerSample, ToolContext } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'
import { typeKey } from '../typing'
import { typedOffset } from './typed-offset'

type Moving = Extract<ToolMode, { name: 'moving' }>

/** Follows the pointer. Nothing is written: the store shows where the things would stand. */
export function moveMoving(mode: Moving, sample: PointerSample, context: ToolContext): ToolMode {
  const state = context.store.getState()
  const raw = subtractPoints(sample.floor, mode.press.floor)
  const typed = typedOffset(mode.typed, raw, state.preferences)
  if (typed) return showTyped({ ...mode, latest: sample, hold: noHold }, typed, context)
  const snap =
    sample.alt || state.itemSnapMode === 'off'
      ? { offset: raw, hold: noHold, guides: [], snapped: false }
      : snapBox({
          box: mode.plan.box,
          offset: raw,
          neighbours: state.itemSnapMode === 'lines' ? mode.plan.neighboursAt(raw) : [],
          grid_m: state.snap_m,
          metresPerPixel: sample.metresPerPixel,
          held: mode.hold,
        })
  const refusal = mode.plan.refusalAt(snap.offset)
  state.setInteraction({
    type: 'moving',
    ids: mode.plan.ids,
    origin: mode.press.floor,
    offset: snap.offset,
    snapped: snap.snapped,
    guides: snap.guides,
    clearances: mode.plan.clearancesAt(snap.offset),
    refusal,
  })
  return { ...mode, latest: sample, hold: snap.hold }
}

/** Puts the things down in one edit. An illegal drop is refused with its reason, or forced with Alt. */
export function releaseMoving(mode: Moving, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'moving') return idleMode
  state.setInteraction({ type: 'idle' })
  if (interaction.refusal && !sample.alt) {
    const { code, params } = interaction.refusal
    state.notify({ tone: 'warned', key: `editor.refusals.${code}`, params })
    return idleMode
  }
  dispatchEdit(state, movePlacements(editContext(state), mode.plan.ids, rounded(interaction.offset)))
  return idleMode
}

/**
 * Digits typed during a drag are a distance; Enter applies it, or turns the figures into fields where none is typed.
 * Returns null for a key that means nothing here.
 */
export function keyMoving(mode: Moving, key: string, context: ToolContext): ToolMode | null {
  if (key === 'Enter' && mode.typed !== '') return releaseMoving(mode, { ...mode.latest, alt: false }, context)
  if (key === 'Enter') return intoFields(context)
  const typed = typeKey(mode.typed, key)
  return typed === null ? null : retype(mode, typed, context)
}

export function cancelMoving({ store }: ToolContext): ToolMode {
  store.getState().setInteraction({ type: 'idle' })
  return idleMode
}

/** The pointer lets go of the move; the fields on screen carry it on. */
function intoFields({ store }: ToolContext): ToolMode | null {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'moving') return null
  const { guides: _, ...move } = interaction
  state.setInteraction({ ...move, entry: true })
  return idleMode
}

function retype(mode: Moving, typed: string, context: ToolContext): ToolMode {
  return moveMoving({ ...mode, typed }, mode.latest, context)
}

function showTyped(mode: Moving, offset: PlanPoint, { store }: ToolContext): ToolMode {
  store.getState().setInteraction({
    type: 'moving',
    ids: mode.plan.ids,
    origin: mode.press.floor,
    offset,
    snapped: false,
    typed: mode.typed,
    clearances: mode.plan.clearancesAt(offset),
    refusal: mode.plan.refusalAt(offset),
  })
  return mode
}

/** Tenths of a millimetre: nobody places closer, and the file stays readable. */
const rounded = ([x, y]: PlanPoint): PlanPoint => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]
