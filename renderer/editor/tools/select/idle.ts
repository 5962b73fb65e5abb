import type { PointerSample, ToolContext } from '../pointer-sample'
import type { ToolMode } from '../tool-mode'

/** Nothing pressed: the pointer lights up what it is over. */
export function moveIdle(mode: ToolMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  if (state.hover !== sample.hit) state.setHover(sample.hit)
  return mode
}

export function pressIdle(sample: PointerSample): ToolMode {
  return { name: 'pointing', press: sample }
}
