import { drawsOnStandby, edgesInUse, isInUse } from './connections-in-use'
import { type DemandModel, interpolateCurve, loadFraction } from './demand-model'
import { type SupplyGraph, topologicalOrder } from './supply-graph'
import type { SupplyState } from './supply-state'

/**
 * Sums demand from the consumers up to the sources: input = output / efficiency + own draw, divided among the
 * providers in use by share. Expects `state.live` and `state.stage` to be solved.
 *
 * The static order serves while no standby connection is in use; otherwise the order is found anew, and a loop among
 * the connections in use leaves every demand at zero and is named in `state.loop`.
 */
export function solveDemand(graph: SupplyGraph, model: DemandModel, automaticOnly: boolean, state: SupplyState): void {
  const { inP_kW, inQ_kvar, outP_kW, outQ_kvar, live } = state
  inP_kW.fill(0)
  inQ_kvar.fill(0)
  outP_kW.fill(0)
  outQ_kvar.fill(0)
  state.loop = []
  let order = graph.order
  if (state.usesStandby) {
    const used = edgesInUse(graph, state, automaticOnly)
    order = topologicalOrder(graph, (edge) => used[edge] === 1)
    if (order.length < graph.size) {
      state.loop = loopMembers(graph, used, order)
      return
    }
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const v = order[i]!
    if (live[v]) drawFromProviders(graph, model, automaticOnly, state, v)
  }
}

/** Computes the input of `v` from its output and books it on the providers in use. */
function drawFromProviders(
  graph: SupplyGraph,
  model: DemandModel,
  automaticOnly: boolean,
  state: SupplyState,
  v: number,
): void {
  const outP = state.outP_kW[v]!
  const outQ = state.outQ_kvar[v]!
  const inP = outP / efficiencyAt(model, v, outP, outQ) + model.ownP_kW[v]!
  const tangent = model.inputTangent[v]!
  const inQ = Number.isNaN(tangent) ? outQ + model.ownQ_kvar[v]! : inP * tangent
  state.inP_kW[v] = inP
  state.inQ_kvar[v] = inQ
  const start = graph.inStart[v]!
  const end = graph.inStart[v + 1]!
  const onStandby = drawsOnStandby(graph, state, v)
  let shares = 0
  for (let e = start; e < end; e++)
    if (isInUse(graph, state, e, v, onStandby, automaticOnly)) shares += graph.inShare[e]!
  if (shares === 0) return
  for (let e = start; e < end; e++) {
    if (!isInUse(graph, state, e, v, onStandby, automaticOnly)) continue
    const part = graph.inShare[e]! / shares
    const from = graph.inFrom[e]!
    state.outP_kW[from]! += inP * part
    state.outQ_kvar[from]! += inQ * part
  }
}

/** Efficiency of node `v` at its output. */
export function efficiencyAt(model: DemandModel, v: number, p_kW: number, q_kvar: number): number {
  const curve = model.curve[v]
  return curve ? interpolateCurve(curve, loadFraction(model, v, p_kW, q_kvar)) : model.efficiency[v]!
}

/** One loop among the used edges that Kahn's order could not place: walk providers until a node repeats. */
function loopMembers(graph: SupplyGraph, used: Uint8Array, placed: Int32Array): number[] {
  const rest = new Uint8Array(graph.size).fill(1)
  for (const v of placed) rest[v] = 0
  const path: number[] = []
  let v = rest.indexOf(1)
  while (!path.includes(v)) {
    path.push(v)
    for (let e = graph.inStart[v]!; e < graph.inStart[v + 1]!; e++) {
      if (used[e] && rest[graph.inFrom[e]!]) {
        v = graph.inFrom[e]!
        break
      }
    }
  }
  return path.slice(path.indexOf(v)).reverse()
}
