import { movePlacements } from '../../../../src/commands/placements/move-placements'
import { type PlanPoint, subtractPoints } from '../../../../src/geometry/point'
import { onAxis } from '../../axis-lock'
import { dispatchEdit, type EditorState, editContext } from '../../editor-store'
import { noHold, snapBox } from '../../snapping/snap-box'
import { storeySite } from '../../storeys/storey-site'
import { lockOf } from '../lock-axis'
import type { PointerSample, ToolContext } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'
import { typeKey } from '../typing'
import { createMovePlan } from './move-plan'
import { typedOffset } from './typed-offset'

type Moving = Extract<ToolMode, { name: 'moving' }>

/** Follows the pointer. Nothing is written: the store shows where the things would stand. */
export function moveMoving(mode: Moving, sample: PointerSample, context: ToolContext): ToolMode {
  const state = context.store.getState()
  const begun = begin(mode, sample, state)
  if (!begun) return mode
  const { plan, origin, lock, carried } = begun
  const raw = subtractPoints(onAxis(lock, sample.floor), origin)
  const next: Moving = { ...mode, plan, latest: sample }
  const base = { type: 'moving' as const, ids: plan.ids, origin, ...(lock && { lock }), ...(carried && { carried }) }
  const typed = typedOffset(mode.typed, raw, state.preferences)
  if (typed) {
    state.setInteraction({
      ...base,
      offset: typed,
      snapped: false,
      typed: mode.typed,
      clearances: plan.clearancesAt(typed),
      refusal: plan.refusalAt(typed),
    })
    return { ...next, hold: noHold }
  }
  const snap =
    sample.alt || state.itemSnapMode === 'off'
      ? { offset: raw, hold: noHold, guides: [], snapped: false }
      : snapBox({
          box: plan.box,
          offset: raw,
          neighbours: state.itemSnapMode === 'lines' ? plan.neighboursAt(raw) : [],
          grid_m: state.snap_m,
          metresPerPixel: sample.metresPerPixel,
          held: mode.hold,
          along: lock?.axis,
          classes: state.snapClasses,
        })
  state.setInteraction({
    ...base,
    offset: snap.offset,
    snapped: snap.snapped,
    guides: snap.guides,
    clearances: plan.clearancesAt(snap.offset),
    refusal: plan.refusalAt(snap.offset),
  })
  return { ...next, hold: snap.hold }
}

/** What a move goes by; null while its figures are typed into fields and the pointer moves nothing. */
function begin(mode: Moving, sample: PointerSample, state: EditorState) {
  const { interaction, effective, floor_m, selection } = state
  const now = interaction.type === 'moving' ? interaction : null
  if (now?.entry) return null
  const ids = now ? new Set(now.ids) : selection
  const origin = now?.origin ?? (mode.press ?? sample).floor
  return {
    plan: mode.plan ?? createMovePlan(storeySite(effective, floor_m), ids),
    origin,
    // Keys may free a move that an arrow began.
    lock: !now && mode.axis ? { axis: mode.axis, from: origin } : lockOf(interaction),
    carried: now?.carried ?? false,
  }
}

/** The button is let go, or a click puts down what is carried. */
export const releaseMoving = (mode: Moving, sample: PointerSample, context: ToolContext): ToolMode =>
  drop(mode, sample.alt, context)

/** Puts the things down in one edit. An illegal drop is refused with its reason, or forced. */
function drop(mode: Moving, forced: boolean, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'moving') return idleMode
  if (interaction.entry) return mode
  if (interaction.refusal && !forced) {
    const { code, params } = interaction.refusal
    state.notify({ tone: 'warned', key: `editor.refusals.${code}`, params })
    // What is carried stays in hand for a better place.
    if (interaction.carried) return mode
  }
  state.setInteraction({ type: 'idle' })
  if (!interaction.refusal || forced)
    dispatchEdit(state, movePlacements(editContext(state), interaction.ids, rounded(interaction.offset)))
  return idleMode
}

/**
 * Digits typed during a drag are a distance; Enter applies it, or turns the figures into fields where none is typed.
 * Returns null for a key that means nothing here.
 */
export function keyMoving(mode: Moving, key: string, context: ToolContext): ToolMode | null {
  const { interaction } = context.store.getState()
  if (interaction.type !== 'moving' || interaction.entry) return null
  if (key === 'Enter' && mode.typed !== '') return drop(mode, false, context)
  if (key === 'Enter') return intoFields(context)
  const typed = typeKey(mode.typed, key)
  if (typed === null) return null
  const latest = mode.latest ?? stillSample(interaction.origin)
  return moveMoving({ ...mode, typed }, latest, context)
}

/** A pointer that has not come yet, where the move began. */
const stillSample = (floor: PlanPoint): PointerSample => ({
  floor,
  hit: null,
  screen_px: [0, 0],
  metresPerPixel: 1e-4,
  ctrl: false,
  shift: false,
  alt: false,
  clicks: 0,
})

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

/** Tenths of a millimetre: nobody places closer, and the file stays readable. */
const rounded = ([x, y]: PlanPoint): PlanPoint => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]
