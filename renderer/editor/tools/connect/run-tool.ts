import { disconnect } from '../../../../src/commands/connections/disconnect'
import { deltaEdit } from '../../../../src/commands/edit-context'
import type { PlanPoint } from '../../../../src/geometry/point'
import { tidyPoint } from '../../../../src/geometry/point'
import { runFields } from '../../../../src/planning/routing/drawn-run'
import { moveCorner, moveHalf, moveLeg, removeCorner } from '../../../../src/planning/routing/path-edits'
import { dispatchEdit, type EditorState, editContext } from '../../editor-store'
import { floorTargets } from '../../snapping/points/floor-targets'
import { snapPoint } from '../../snapping/points/snap-point'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'
import { atHeight } from './at-height'
import { findRun, partUnder, type Run } from './run-pick'

type RunMode = Extract<ToolMode, { name: 'run' }>

/** Takes a connection in hand. */
export const holdRun = (state: EditorState, id: string): void => state.setInteraction({ type: 'run', id, draft: null })

const runInHand = ({ interaction, effective }: EditorState): Run | null =>
  interaction.type === 'run' ? findRun(effective, interaction.id) : null

/**
 * A press on a corner or leg of the run in hand begins a pull; with Ctrl only the half of the leg beyond the pointer.
 * @returns null where the press is on neither, so that it is for the floor
 */
export function pressRun(mode: RunMode, sample: PointerSample, { store }: ToolContext): ToolMode | null {
  const state = store.getState()
  const run = runInHand(state)
  const part = run && partUnder(run, sample)
  if (!run || !part) return null
  const start = part.part === 'corner' ? run.points[part.corner]! : part.at
  const targets = floorTargets(state)
  return { ...mode, pull: { press: sample, part, start, points: run.points, level_m: run.level_m, targets } }
}

/** Shows the run as it would lie; nothing is written. */
export function moveRun(mode: RunMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  const { pull } = mode
  if (!pull || interaction.type !== 'run') {
    if (!pull && state.hover !== sample.hit) state.setHover(sample.hit)
    return mode
  }
  if (!interaction.draft && travelled_px(pull.press, sample) < DRAG_THRESHOLD_PX) return mode
  const at = snapPoint({
    point: atHeight(sample, pull.level_m),
    targets: pull.targets,
    mode: sample.alt ? 'off' : state.snapMode,
    grid_m: state.snap_m,
    metresPerPixel: sample.metresPerPixel,
    anchor: pull.start,
  }).at
  state.setInteraction({ ...interaction, draft: pulled(pull, at) })
  return mode
}

function pulled({ part, points, start, press }: NonNullable<RunMode['pull']>, at: PlanPoint): readonly PlanPoint[] {
  if (part.part === 'corner') return moveCorner(points, part.corner, at)
  const by: PlanPoint = [at[0] - start[0], at[1] - start[1]]
  return press.ctrl ? moveHalf(points, part.leg, part.at, by) : moveLeg(points, part.leg, by)
}

/** Writes the run as it lies now in one step. A double click on a corner takes it out. */
export function releaseRun(mode: RunMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  const next: ToolMode = { ...mode, pull: null }
  const { pull } = mode
  if (!pull || interaction.type !== 'run') return next
  const { draft, id } = interaction
  state.setInteraction({ ...interaction, draft: null })
  if (draft) writeRun(state, id, draft)
  else if (sample.clicks >= 2 && pull.part.part === 'corner')
    writeRun(state, id, removeCorner(pull.points, pull.part.corner))
  return next
}

/** Delete takes the connection away; both ends stay. */
export function keyRun(mode: RunMode, key: string, { store }: ToolContext): ToolMode | null {
  if (mode.pull || (key !== 'Delete' && key !== 'Backspace')) return null
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'run') return null
  state.setInteraction({ type: 'idle' })
  dispatchEdit(state, disconnect(editContext(state), [interaction.id]))
  return idleMode
}

/** Drops a pull under way; null where there is none, so that Escape lets go of the run itself. */
export function cancelRun(mode: RunMode, { store }: ToolContext): ToolMode | null {
  const { interaction, setInteraction } = store.getState()
  if (!mode.pull || interaction.type !== 'run') return null
  setInteraction({ ...interaction, draft: null })
  return { ...mode, pull: null }
}

/** Writes corners, level and length of a run as one undo step. */
export function writeRun(state: EditorState, id: string, points: readonly PlanPoint[]): void {
  const run = findRun(state.effective, id)
  if (!run) return
  const tidy = [points[0]!, ...points.slice(1, -1).map(tidyPoint), points.at(-1)!]
  const fields = runFields(run, tidy, run.ends)
  const name = run.ends[1].label ?? run.ends[1].id
  dispatchEdit(
    state,
    deltaEdit(editContext(state), 'edits.reroute', { to: name }, { changeConnections: { [id]: fields } }),
  )
}
