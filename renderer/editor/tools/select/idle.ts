import type { AxisLock } from '../../axis-lock'
import { gizmoAxisAt } from '../../gizmo/move-gizmo'
import { startConnecting } from '../connect/start-connecting'
import type { PointerSample, ToolContext } from '../pointer-sample'
import type { ToolMode } from '../tool-mode'

/** Nothing pressed: the pointer lights up what it is over. */
export function moveIdle(mode: ToolMode, sample: PointerSample, context: ToolContext): ToolMode {
  const state = context.store.getState()
  state.setGizmoHover(axisUnder(sample, context))
  if (state.hover !== sample.hit) state.setHover(sample.hit)
  return mode
}

/** A press begins a click or a drag. */
export function pressIdle(sample: PointerSample, context: ToolContext): ToolMode {
  const connecting = startConnecting(sample, context)
  if (connecting) return connecting
  const axis = axisUnder(sample, context)
  return { name: 'pointing', press: sample, ...(axis && { axis }) }
}

/** The arrow of the gizmo under the pointer; with Ctrl or Shift a press is about what stands there. */
function axisUnder({ sight, ctrl, shift }: PointerSample, { store, gizmo }: ToolContext): AxisLock['axis'] | null {
  if (!sight || !gizmo || ctrl || shift || store.getState().interaction.type !== 'idle') return null
  return gizmoAxisAt(gizmo(), sight)
}
