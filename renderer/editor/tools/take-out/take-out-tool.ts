import { DRAG_THRESHOLD_PX, type PointerSample, type ToolContext, travelled_px } from '../pointer-sample'
import type { ToolMode } from '../tool-mode'

type TakingOut = Extract<ToolMode, { name: 'taking-out' }>

/** Lights up what a click would take out. */
export function movePointed(mode: TakingOut, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  if (state.hover !== sample.hit) state.setHover(sample.hit)
  return mode
}

/**
 * A click takes one component out instead of the former ones, or puts it back; with Ctrl or Shift it joins them.
 * A click on empty floor puts all back. The document is never touched.
 */
export function releaseTakeOut(mode: TakingOut, sample: PointerSample, { store }: ToolContext): ToolMode {
  const { press } = mode
  const released: ToolMode = { ...mode, press: null }
  const state = store.getState()
  const { interaction } = state
  if (!press || travelled_px(press, sample) >= DRAG_THRESHOLD_PX || interaction.type !== 'taking-out') return released
  const out = nextOut(interaction.out, press.hit, press.ctrl || press.shift)
  state.setInteraction({ type: 'taking-out', out, result: null, cascade: null, step: 0 })
  return released
}

/** What is out after a click on `hit`; `more` keeps what was out before. */
export function nextOut(out: readonly string[], hit: string | null, more: boolean): readonly string[] {
  if (hit === null) return more ? out : []
  if (out.includes(hit)) return more ? out.filter((id) => id !== hit) : out.length > 1 ? [hit] : []
  return more ? [...out, hit] : [hit]
}
