import type { LoopModel } from './loop-model'
import { createFlowState, type FlowState } from './solver/flow-state'
import type { PipeNetwork } from './solver/pipe-network'

/** A state of a loop's network with what stands still in normal operation shut: dead sources, standby pipes. */
export function openLoop(model: LoopModel, network: PipeNetwork): FlowState {
  const state = createFlowState(network)
  const { loop, pipes, firstSource, firstInLine, firstConsumer } = model
  const running = network === model.running
  pipes.forEach(({ open }, i) => {
    if (!open) turnLink(model, state, i, 0)
  })
  loop.sources.forEach(({ live }, i) => {
    if (!live) state.open[firstSource + i] = 0
  })
  loop.inLine.forEach(({ live }, i) => {
    if (!live) state.open[firstInLine + i] = 0
  })
  loop.consumers.forEach(({ drop, required_lpm }, i) => {
    // Where it draws what it requires, or stands still, its own resistance is out of the network.
    if (!running || !drop || required_lpm === 0) state.open[firstConsumer + i] = 0
  })
  return state
}

/** Opens (1) or shuts (0) a link, and the return of a pipe with it: the valves of a run are turned together. */
export function turnLink({ pipes, firstReturn }: LoopModel, state: FlowState, link: number, open: 0 | 1): void {
  state.open[link] = open
  if (firstReturn !== null && link < pipes.length) state.open[firstReturn + link] = open
}
