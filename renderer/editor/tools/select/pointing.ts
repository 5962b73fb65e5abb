import type { EffectiveSite } from '../../../../src/model/effective-site'
import { refuseLocked } from '../../refuse-locked'
import { noHold } from '../../snapping/snap-box'
import { choosePart } from '../draw/choose-part'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'
import { withGroup } from './with-group'

type Pointing = Extract<ToolMode, { name: 'pointing' }>

/**
 * Pressed, not yet a drag. Travel makes it a move where it began on the selection (or with Ctrl), one along an axis
 * where it began on an arrow of the gizmo, else a marquee.
 */
export function movePointing(mode: Pointing, sample: PointerSample, { store }: ToolContext): ToolMode {
  const { press, axis } = mode
  if (travelled_px(press, sample) < DRAG_THRESHOLD_PX) return mode
  const state = store.getState()
  const { hit } = press
  if (axis) {
    state.setHover(null)
    state.setGizmoHover(null)
    if (refuseLocked(state)) return idleMode
    return { name: 'moving', press, latest: sample, plan: null, axis, hold: noHold, typed: '' }
  }
  const movable = hit !== null && state.interaction.type === 'idle' && (state.selection.has(hit) || press.ctrl)
  if (movable) {
    if (!state.selection.has(hit)) state.select(press.alt ? [hit] : withGroup(state.effective, hit))
    state.setHover(null)
    if (refuseLocked(store.getState())) return idleMode
    return { name: 'moving', press, latest: sample, plan: null, hold: noHold, typed: '' }
  }
  state.setHover(null)
  return { name: 'marquee', press, resume: state.interaction, already: state.selection }
}

/** Released without travel: a click on what stands there, under an arrow too. */
export function releasePointing(mode: Pointing, sample: PointerSample, context: ToolContext): ToolMode {
  const { store, reveal } = context
  const state = store.getState()
  const { hit, ctrl, shift, alt } = mode.press
  const adds = ctrl || shift
  if (hit === null) {
    if (!adds) choosePart(sample, context)
  } else if (sample.clicks >= 2 && !alt) {
    const group = groupOf(state.effective, hit)
    state.select(group, adds ? 'add' : 'replace')
    // A long row may run out of the picture, where nobody would see that it was taken too.
    reveal(group)
  } else {
    // Alt picks one member of a group.
    const chosen = alt ? [hit] : withGroup(state.effective, hit)
    if (adds) state.select(chosen, chosen.every((id) => state.selection.has(id)) ? 'toggle' : 'add')
    else state.select(chosen)
  }
  return idleMode
}

/** The pod or, where there is none, the row that a placement belongs to; itself where it has neither. */
export function groupOf(site: EffectiveSite, id: string): string[] {
  const one = site.placements.find((p) => p.id === id)
  if (!one) return []
  const { assemblyInstance, row, hall } = one
  const same = site.placements.filter((p) =>
    assemblyInstance !== undefined
      ? p.assemblyInstance === assemblyInstance
      : row !== undefined && p.row === row && p.hall === hall && p.assemblyInstance === undefined,
  )
  return same.length > 0 ? same.map((p) => p.id) : [id]
}
