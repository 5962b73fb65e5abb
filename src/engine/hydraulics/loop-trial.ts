import type { LoopModel } from './loop-model'
import { openLoop } from './open-loop'
import { copyFlowState, createFlowState, type FlowState } from './solver/flow-state'
import type { PipeNetwork } from './solver/pipe-network'
import { solveFlows } from './solver/solve-flows'

/** What differs from normal operation; numbers of links of the model. */
export interface LoopChange {
  readonly shut?: readonly number[]
  readonly open?: readonly number[]
  /** A pump set that runs on fewer pumps: its link, and the share of them left, above 0. */
  readonly pumps?: { readonly link: number; readonly left: number }
}

/** Solves a loop with something changed, starting from the flows of normal operation. */
export interface LoopTrial {
  readonly network: PipeNetwork
  /** Normal operation. */
  readonly normal: FlowState
  /** The answer is overwritten by the next trial. */
  solve(change: LoopChange): FlowState
  /** 1 at each node that coolant still reaches in the state solved last. */
  reached(): Uint8Array
}

export function createLoopTrial(model: LoopModel): LoopTrial {
  const network = model.running ?? model.required
  const normal = openLoop(model, network)
  solveFlows(network, normal)
  const state = createFlowState(network)
  const reach = createReach(model)
  return {
    network,
    normal,
    solve({ shut = [], open = [], pumps }) {
      copyFlowState(normal, state)
      for (const link of shut) state.open[link] = 0
      for (const link of open) {
        state.open[link] = 1
        state.flow_m3s[link] = network.guess_m3s[link]!
      }
      cutOff(model, network, state, reach(state))
      const whole = pumps ? network.minor[pumps.link]! : 0
      if (pumps) network.minor[pumps.link] = whole / pumps.left ** 2
      solveFlows(network, state)
      if (pumps) network.minor[pumps.link] = whole
      return state
    },
    reached: () => reach(state),
  }
}

/** What coolant no longer reaches can draw nothing. */
function cutOff({ loop }: LoopModel, network: PipeNetwork, state: FlowState, reached: Uint8Array): void {
  for (const { node } of loop.consumers) if (!reached[node]) state.demand_m3s[network.placeOf[node]!] = 0
}

/** Marks the nodes that open links join to an open source. */
function createReach({ loop, firstSource, firstInLine }: LoopModel): (state: FlowState) => Uint8Array {
  const around: [number, number][][] = [[], ...loop.placements.map(() => [])]
  loop.connections.forEach(({ from, to }, i) => {
    around[from]!.push([i, to])
    around[to]!.push([i, from])
  })
  loop.inLine.forEach(({ inlet, outlet }, i) => {
    if (inlet !== null) around[inlet]!.push([firstInLine + i, outlet])
  })
  const reached = new Uint8Array(around.length)
  return (state) => {
    reached.fill(0)
    const queue: number[] = []
    const visit = (node: number) => {
      if (reached[node]) return
      reached[node] = 1
      queue.push(node)
    }
    loop.sources.forEach(({ outlet }, i) => {
      if (state.open[firstSource + i]) visit(outlet)
    })
    for (let node = queue.pop(); node !== undefined; node = queue.pop())
      for (const [link, next] of around[node]!) if (state.open[link]) visit(next)
    return reached
  }
}
