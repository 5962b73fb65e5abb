import type { PointerSample, ToolContext } from '../pointer-sample'
import type { ToolMode } from '../tool-mode'
import { portUnder } from './ports'
import { runUnder } from './run-pick'
import { holdRun, pressRun } from './run-tool'
import { startWiring } from './wiring'

/** A press on a port of the selection begins a connection, one on a run over free floor takes the run in hand; else null. */
export function startConnecting(sample: PointerSample, context: ToolContext): ToolMode | null {
  const state = context.store.getState()
  if (state.interaction.type !== 'idle' || sample.ctrl || sample.shift) return null
  const port = portUnder(state, sample)
  if (port) return startWiring(port, sample, state)
  if (sample.hit !== null) return null
  const run = runUnder(state, sample)
  if (run === null) return null
  holdRun(state, run)
  return { name: 'run', pull: null }
}

/** With a run in hand: pulls what of it is under the pointer, takes another one, or lets go of it. */
export function pressWithRun(
  mode: Extract<ToolMode, { name: 'run' }>,
  sample: PointerSample,
  context: ToolContext,
): ToolMode {
  const pull = pressRun(mode, sample, context)
  if (pull) return pull
  context.store.getState().setInteraction({ type: 'idle' })
  return startConnecting(sample, context) ?? { name: 'pointing', press: sample }
}
