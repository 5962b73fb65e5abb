import type { SupplyGraph } from './supply-graph'
import type { SupplyState } from './supply-state'

/**
 * True where node `v` draws over its standby connections: it is live and no primary provider of it is.
 */
export function drawsOnStandby(graph: SupplyGraph, state: SupplyState, v: number): boolean {
  for (let e = graph.inStart[v]!; e < graph.inStart[v + 1]!; e++)
    if (!graph.inStandby[e] && state.live[graph.inFrom[e]!]) return false
  return true
}

/**
 * True where the edge carries load in this state: a primary one from a live node, or, where the consumer has none
 * such, a standby one from a node of an earlier stage.
 */
export function isInUse(
  graph: SupplyGraph,
  state: SupplyState,
  edge: number,
  consumer: number,
  onStandby: boolean,
  automaticOnly: boolean,
): boolean {
  const from = graph.inFrom[edge]!
  if (!state.live[from]) return false
  if (!graph.inStandby[edge]) return true
  if (!onStandby || (automaticOnly && !graph.inAutomatic[edge])) return false
  return state.stage[from]! < state.stage[consumer]!
}

/** One byte per edge: 1 where it is in use. */
export function edgesInUse(graph: SupplyGraph, state: SupplyState, automaticOnly: boolean): Uint8Array {
  const used = new Uint8Array(graph.inFrom.length)
  for (let v = 0; v < graph.size; v++) {
    if (!state.live[v]) continue
    const onStandby = drawsOnStandby(graph, state, v)
    for (let e = graph.inStart[v]!; e < graph.inStart[v + 1]!; e++)
      if (isInUse(graph, state, e, v, onStandby, automaticOnly)) used[e] = 1
  }
  return used
}
