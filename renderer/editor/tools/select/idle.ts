import { startConnecting } from '../connect/start-connecting'
import type { PointerSample, ToolContext } from '../pointer-sample'
import type { ToolMode } from '../tool-mode'

/** Nothing pressed: the pointer lights up what it is over. */
export function moveIdle(mode: ToolMode, sample: PointerSample, { store }: ToolContext): ToolMode {
  const state = store.getState()
  if (state.hover !== sample.hit) state.setHover(sample.hit)
  return mode
}

/** A press begins a click or a drag. */
export function pressIdle(sample: PointerSample, context: ToolContext): ToolMode {
  return startConnecting(sample, context) ?? { name: 'pointing', press: sample }
}
