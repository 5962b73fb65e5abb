import { isRefusal } from '../../../../src/commands/edit'
import { checkMove, movePart } from '../../../../src/commands/structure/move-part'
import { checkPoints, reshapePart } from '../../../../src/commands/structure/reshape-part'
import { findPart, partShape } from '../../../../src/commands/structure/structure-part'
import { type PlanPoint, subtractPoints, tidyPoint } from '../../../../src/geometry/point'
import { type EditorState, editContext } from '../../editor-store'
import { floorTargets } from '../../snapping/points/floor-targets'
import { snapPoint } from '../../snapping/points/snap-point'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'
import { draggedPoints, handleAt } from './part-handles'

type Reshape = Extract<ToolMode, { name: 'reshaping' }>

/** Takes hold of a handle of the part in hand; null where the press is on none, or on equipment. */
export function pressHandle(sample: PointerSample, { store }: ToolContext): ToolMode | null {
  const { structurePart: part, effective, selection, interaction } = store.getState()
  if (!part || selection.size > 0 || interaction.type !== 'idle') return null
  const found = findPart(effective, part)
  const shape = found && partShape(found)
  const handle = shape && handleAt(shape, sample.floor, sample.metresPerPixel)
  if (!handle) return null
  // Its own sides would hold it where it is.
  const own = new Set(shape.points)
  const targets = floorTargets(store.getState(), ([a, b]) => !own.has(a) || !own.has(b))
  return { name: 'reshaping', press: sample, part, handle, targets, held: null }
}

/** The part follows the pointer on screen; nothing is written. */
export function moveReshaping(mode: Reshape, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const found = findPart(state.effective, mode.part)
  if (!found || (state.interaction.type === 'idle' && travelled_px(mode.press, sample) < DRAG_THRESHOLD_PX)) return mode
  const shape = partShape(found)
  // The point held keeps its distance from where it was taken, so that nothing jumps.
  const wanted: PlanPoint = [
    mode.handle.at[0] + sample.floor[0] - mode.press.floor[0],
    mode.handle.at[1] + sample.floor[1] - mode.press.floor[1],
  ]
  const lock = state.interaction.type === 'reshaping' ? state.interaction.lock : undefined
  const neighbours = mode.handle.type === 'vertex' ? shape.points.filter((p) => p !== mode.handle.at) : []
  const at = snapPoint({
    point: wanted,
    targets: mode.targets,
    mode: sample.alt ? 'off' : state.snapMode,
    grid_m: state.snap_m,
    metresPerPixel: sample.metresPerPixel,
    anchor: mode.handle.at,
    drawn: neighbours,
    held: mode.held,
    joins: !sample.alt,
    classes: state.snapClasses,
    lock: lock ?? null,
  })
  const points = draggedPoints(shape, mode.handle, at.at)
  const refusal =
    mode.handle.type === 'whole'
      ? checkMove(editContext(state), found, subtractPoints(at.at, mode.handle.at))
      : checkPoints(editContext(state), found, points)
  const origin = mode.handle.at
  state.setInteraction({ type: 'reshaping', part: mode.part, origin, points, at, refusal, ...(lock && { lock }) })
  return { ...mode, held: at }
}

/** Writes the new shape in one step, or says why not. A double click on a corner or side takes or adds a corner. */
export function releaseReshaping(mode: Reshape, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'reshaping') {
    if (sample.clicks >= 2) changeCorner(state, mode)
    return idleMode
  }
  state.setInteraction({ type: 'idle' })
  const context = editContext(state)
  const edit =
    mode.handle.type === 'whole'
      ? movePart(context, mode.part, tidyPoint(subtractPoints(interaction.at.at, mode.handle.at)))
      : reshapePart(context, mode.part, interaction.points)
  if (edit && isRefusal(edit)) state.notify({ tone: 'warned', key: `edits.refusals.${edit.code}`, params: edit.params })
  else if (edit) state.dispatch(edit)
  return idleMode
}

/** Escape: as if it had never been touched. */
export function cancelReshaping({ store }: ToolContext): ToolMode {
  store.getState().setInteraction({ type: 'idle' })
  return idleMode
}

function changeCorner(state: EditorState, { part, handle }: Reshape): void {
  const found = findPart(state.effective, part)
  const shape = found && partShape(found)
  if (!shape || shape.form !== 'outline' || handle.type === 'whole') return
  const points =
    handle.type === 'edge'
      ? shape.points.toSpliced(handle.index + 1, 0, handle.at)
      : shape.points.length > 3
        ? shape.points.toSpliced(handle.index, 1)
        : shape.points
  const edit = reshapePart(editContext(state), part, points)
  if (edit && isRefusal(edit)) state.notify({ tone: 'warned', key: `edits.refusals.${edit.code}`, params: edit.params })
  else if (edit) state.dispatch(edit)
}
