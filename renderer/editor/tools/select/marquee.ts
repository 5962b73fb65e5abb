import { marqueePick } from '../../picking/marquee-pick'
import type { PointerSample, ToolContext } from '../pointer-sample'
import { idleMode, type ToolMode } from '../tool-mode'

type Marquee = Extract<ToolMode, { name: 'marquee' }>

/** Draws the marquee and selects live what it takes, so that the user sees what letting go would keep. */
export function moveMarquee(mode: Marquee, sample: PointerSample, { store, grid }: ToolContext): ToolMode {
  const state = store.getState()
  const { press, already } = mode
  const append = press.ctrl || press.shift
  const touching = sample.screen_px[0] < press.screen_px[0]
  const taken = marqueePick(grid(), press.floor, sample.floor, touching)
  const wanted = new Set(append ? [...already, ...taken] : taken)
  const same = wanted.size === state.selection.size && [...wanted].every((id) => state.selection.has(id))
  if (!same) state.select(wanted)
  state.setInteraction({ type: 'marquee', from: press.floor, to: sample.floor, append, touching })
  return mode
}

export function releaseMarquee(mode: Marquee, { store }: ToolContext): ToolMode {
  store.getState().setInteraction(mode.resume)
  return idleMode
}

/** Esc: as if the marquee had never been drawn. */
export function cancelMarquee(mode: Marquee, { store }: ToolContext): ToolMode {
  const state = store.getState()
  state.select(mode.already)
  state.setInteraction(mode.resume)
  return idleMode
}
