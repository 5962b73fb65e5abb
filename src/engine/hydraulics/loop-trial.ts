import type { LoopModel } from './loop-model'
import { openLoop, turnLink } from './open-loop'
import type { PumpLaw } from './pump-law'
import { copyFlowState, createFlowState, type FlowState } from './solver/flow-state'
import type { PipeNetwork } from './solver/pipe-network'
import { solveFlows } from './solver/solve-flows'

/** What differs from normal operation; numbers of links of the model. */
export interface LoopChange {
  readonly shut?: readonly number[]
  readonly open?: readonly number[]
  /** A pump set that runs on fewer pumps: its link, and what is left of its lift. */
  readonly pumps?: { readonly link: number; readonly law: PumpLaw }
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
      for (const link of shut) turnLink(model, state, link, 0)
      for (const link of open) {
        turnLink(model, state, link, 1)
        state.flow_m3s[link] = network.guess_m3s[link]!
      }
      cutOff(model, network, state, reach(state))
      if (pumps) solveWithLaw(network, state, pumps.link, pumps.law)
      else solveFlows(network, state)
      return state
    },
    reached: () => reach(state),
  }
}

/** Solves with another law of one pump and puts the old one back. */
function solveWithLaw(network: PipeNetwork, state: FlowState, link: number, law: PumpLaw): void {
  const { [link]: minor = 0 } = network.minor
  const { [link]: lift = 0 } = network.lift
  const points = network.points.get(link)
  network.minor[link] = law.resistance
  network.lift[link] = law.shutOff_Pa
  if (law.points) network.points.set(link, law.points)
  solveFlows(network, state)
  network.minor[link] = minor
  network.lift[link] = lift
  if (points) network.points.set(link, points)
}

/** What coolant no longer reaches can draw nothing. */
function cutOff({ loop, returns }: LoopModel, network: PipeNetwork, state: FlowState, reached: Uint8Array): void {
  for (const { node } of loop.consumers) {
    if (reached[node]) continue
    state.demand_m3s[network.placeOf[node]!] = 0
    const { [returns.of[node]!]: back = 0 } = network.placeOf
    if (back < state.demand_m3s.length) state.demand_m3s[back] = 0
  }
}

/** Marks the nodes that open links join to an open source, and from which they lead back to one. */
function createReach({
  loop,
  firstSource,
  firstInLine,
  firstReturn,
  returns,
}: LoopModel): (state: FlowState) => Uint8Array {
  const around = Array.from({ length: returns.size }, (): [number, number][] => [])
  const join = (link: number, a: number, b: number) => {
    around[a]!.push([link, b])
    around[b]!.push([link, a])
  }
  loop.connections.forEach(({ from, to, back }, i) => {
    join(i, from, to)
    if (firstReturn !== null) join(firstReturn + i, returns.of[to]!, returns.of[back]!)
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
      if (!state.open[firstSource + i]) return
      visit(outlet)
      visit(returns.of[outlet]!)
    })
    for (let node = queue.pop(); node !== undefined; node = queue.pop())
      for (const [link, next] of around[node]!) if (state.open[link]) visit(next)
    returns.of.forEach((back, node) => {
      if (!reached[back]) reached[node] = 0
    })
    return reached
  }
}
