import type { PlanPoint } from '../../../../src/geometry/point'
import { unlocked } from '../../axis-lock'
import { floorTargets } from '../../snapping/points/floor-targets'
import { snapPoint } from '../../snapping/points/snap-point'
import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import type { ToolMode } from '../tool-mode'

type Measuring = Extract<ToolMode, { name: 'measuring' }>

/** The next point follows the pointer, snapped as drawing is. */
export function moveMeasuring(mode: Measuring, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'measuring') return mode
  const targets = mode.targets ?? floorTargets(state)
  const { points, next: held } = interaction
  const next = snapPoint({
    point: sample.floor,
    targets,
    mode: sample.alt ? 'off' : state.snapMode,
    grid_m: state.snap_m,
    metresPerPixel: sample.metresPerPixel,
    anchor: points.at(-1),
    drawn: points,
    held,
    lock: interaction.lock ?? null,
    classes: state.snapClasses,
  })
  state.setInteraction({ ...interaction, next })
  return { ...mode, targets }
}

/** A click adds a point to the chain; a double click ends it, and the next click begins another. */
export function releaseMeasuring(mode: Measuring, sample: PointerSample, { store }: ToolContext): ToolMode {
  const idle: Measuring = { ...mode, press: null }
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'measuring' || !mode.press || !interaction.next) return idle
  if (travelled_px(mode.press, sample) > DRAG_THRESHOLD_PX) return idle
  const { at } = interaction.next
  const ended = sample.clicks >= 2 && interaction.points.length > 1
  const points: readonly PlanPoint[] = mode.ended ? [at] : ended ? interaction.points : [...interaction.points, at]
  state.setInteraction({ ...unlocked(interaction), points, next: ended ? null : interaction.next })
  return { ...idle, ended }
}

/** Esc drops the chain first, and only then the tool. */
export function cancelMeasuring(mode: Measuring, { store }: ToolContext): ToolMode | null {
  const state = store.getState()
  const { interaction } = state
  if (interaction.type !== 'measuring' || interaction.points.length === 0) return null
  state.setInteraction({ ...interaction, points: [] })
  return { ...mode, ended: false }
}

/** What measuring begins with; what it may snap onto is indexed at the first movement. */
export const startMeasuring = (): Measuring => ({ name: 'measuring', press: null, targets: null, ended: false })
