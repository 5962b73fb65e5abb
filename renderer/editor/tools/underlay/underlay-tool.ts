import { moveUnderlay, straightenUnderlay } from '../../../../src/commands/underlays/place-underlay'
import { dispatchEdit } from '../../editor-store'
import { floorTargets } from '../../snapping/points/floor-targets'
import { snapPoint } from '../../snapping/points/snap-point'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import type { ToolMode } from '../tool-mode'

type Mode = Extract<ToolMode, { name: 'underlay-points' }>

export const startUnderlayPoints = (): Mode => ({ name: 'underlay-points', press: null, targets: null })

/** The next point follows the pointer, snapped as drawing is; the lines of drawings count. */
export function moveUnderlayPoint(mode: Mode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'underlay-points' || interaction.points.length > 1) return mode
  const targets = mode.targets ?? floorTargets(state)
  const { points, next: held } = interaction
  const next = snapPoint({
    point: sample.floor,
    targets,
    // A grid would pull the points off what the picture shows.
    mode: sample.alt || state.snapMode === 'grid' ? 'off' : state.snapMode,
    grid_m: 0,
    metresPerPixel: sample.metresPerPixel,
    anchor: points.at(-1),
    drawn: points,
    held,
  })
  state.setInteraction({ ...interaction, next })
  return { ...mode, targets }
}

/** A click sets a point; the second one moves or straightens at once, and of a scale waits for the length. */
export function releaseUnderlayPoint(mode: Mode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const idle: Mode = { ...mode, press: null }
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'underlay-points' || !mode.press || !interaction.next) return idle
  if (travelled_px(mode.press, sample) > DRAG_THRESHOLD_PX) return idle
  const { at } = interaction.next
  const [first] = interaction.points
  if (!first) {
    state.setInteraction({ ...interaction, points: [at] })
    return idle
  }
  if (first[0] === at[0] && first[1] === at[1]) return idle
  if (interaction.task === 'scale') {
    state.setInteraction({ ...interaction, points: [first, at], next: null })
    return idle
  }
  const command = interaction.task === 'move' ? moveUnderlay : straightenUnderlay
  state.setInteraction({ type: 'idle' })
  dispatchEdit(state, command(state.document, interaction.underlay, first, at))
  return idle
}

/** Esc takes the last point back first, and only then ends the tool. */
export function cancelUnderlayPoints(mode: Mode, { store }: ToolContext): ToolMode | null {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'underlay-points' || interaction.points.length === 0) return null
  state.setInteraction({ ...interaction, points: interaction.points.slice(0, -1), next: null })
  return mode
}
