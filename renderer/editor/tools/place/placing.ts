import { placeAssembly } from '../../../../src/commands/place-assembly'
import { placeItem } from '../../../../src/commands/place-item'
import type { PlanPoint } from '../../../../src/geometry/point'
import { dispatchEdit, editContext } from '../../editor-store'
import { noHold, snapBox } from '../../snapping/snap-box'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import { neighboursOf, shift } from '../select/move-plan'
import type { ToolMode } from '../tool-mode'
import { ghostBox, placingAt } from './ghost'

type Placing = Extract<ToolMode, { name: 'placing' }>

/** The ghost follows the pointer, snapping to what stands there. */
export function movePlacing(mode: Placing, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'placing') return mode
  const box = ghostBox(state, interaction.item, interaction.rotation_deg)
  if (!box) return mode
  const snap = sample.alt
    ? { offset: sample.floor, hold: noHold, guides: [] }
    : snapBox({
        box,
        offset: sample.floor,
        neighbours: neighboursOf(state.effective, shift(box, sample.floor), new Set()),
        grid_m: state.snap_m,
        metresPerPixel: sample.metresPerPixel,
        held: mode.hold,
      })
  state.setInteraction({
    ...placingAt(state, interaction, tidy(snap.offset), interaction.rotation_deg),
    guides: snap.guides,
  })
  return { ...mode, hold: snap.hold }
}

/** A click puts it down and the tool stays armed for the next. An illegal place is refused, or forced with Alt. */
export function releasePlacing(mode: Placing, sample: PointerSample, { store }: ToolContext): ToolMode {
  const next: ToolMode = { ...mode, press: null }
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'placing' || !interaction.at || !mode.press) return next
  if (travelled_px(mode.press, sample) > DRAG_THRESHOLD_PX) return next
  if (interaction.refusal && !sample.alt) {
    const { code, params } = interaction.refusal
    state.notify({ tone: 'warned', key: `editor.refusals.${code}`, params })
    return next
  }
  const { item: id, at, rotation_deg } = interaction
  const item = state.catalog.items.get(id)
  const assembly = state.catalog.assemblies.get(id)
  const context = editContext(state)
  if (item) dispatchEdit(state, placeItem(context, item, [{ at, rotation_deg }]))
  else if (assembly) dispatchEdit(state, placeAssembly(context, assembly, at, rotation_deg))
  const after = store.getState()
  if (after.interaction.type === 'placing') after.setInteraction(placingAt(after, after.interaction, at, rotation_deg))
  return next
}

const tidy = ([x, y]: PlanPoint): PlanPoint => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4]
