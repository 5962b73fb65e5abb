import { alongAxis_m, sectionHandleAt } from '../../section/section-handles'
import type { PointerSample, ToolContext } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'

type Mode = Extract<ToolMode, { name: 'dragging-section' }>

/** Steps of a cut where no grid is set, metres. */
const FREE_STEP_M = 0.05
/** No cut lies lower: the floor itself is never cut. Metres. */
const LOWEST_M = 0.1

/** Takes hold of a cutting plane by its handle; null where the press is on none. */
export function pressSection(sample: PointerSample, { store, sectionHandles }: ToolContext): ToolMode | null {
  const { interaction, section } = store.getState()
  if (interaction.type !== 'idle' || !sample.sight || !sectionHandles) return null
  const handle = sectionHandleAt(sectionHandles(), sample.sight, sample.metresPerPixel)
  const start_m = handle && section[handle.plane]
  const held_m = handle && alongAxis_m(handle, sample.sight)
  if (handle === null || start_m === null || held_m === null) return null
  return { name: 'dragging-section', handle, start_m, held_m }
}

/** The plane follows the pointer on the grid, Alt freely. A cut is a way of looking: nothing of it is written. */
export function dragSection(mode: Mode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const { snap_m, setSection, setInteraction } = store.getState()
  const along = sample.sight && alongAxis_m(mode.handle, sample.sight)
  if (along === undefined || along === null) return mode
  const step_m = sample.alt || snap_m <= 0 ? FREE_STEP_M : snap_m
  const wanted = Math.round((mode.start_m + along - mode.held_m) / step_m) * step_m
  const tidy = Number((mode.handle.plane === 'above_m' ? Math.max(LOWEST_M, wanted) : wanted).toFixed(3))
  setInteraction({ type: 'section-drag', plane: mode.handle.plane, at_m: tidy })
  setSection({ [mode.handle.plane]: tidy })
  return mode
}

export function dropSection(_: Mode, __: PointerSample, { store }: ToolContext): ToolMode {
  store.getState().setInteraction({ type: 'idle' })
  return idleMode
}

/** Esc: cut where it was cut before. */
export function cancelSection({ handle, start_m }: Mode, { store }: ToolContext): ToolMode {
  const { setSection, setInteraction } = store.getState()
  setSection({ [handle.plane]: start_m })
  setInteraction({ type: 'idle' })
  return idleMode
}
