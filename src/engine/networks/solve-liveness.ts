import type { SupplyGraph } from './supply-graph'
import type { SupplyState } from './supply-state'

/**
 * Finds what is live, in stages. Stage 0: sources in service and all that primary connections reach from them.
 * Stage s + 1: what a standby connection from a node live by stage s wakes, and all that primary connections reach
 * from there.
 * @param inService 1 where a node may take part at all
 * @param automaticOnly use a standby connection only where it transfers by itself
 */
export function solveLiveness(
  graph: SupplyGraph,
  inService: Uint8Array,
  automaticOnly: boolean,
  state: SupplyState,
): void {
  const { live, stage, queue } = state
  live.fill(0)
  state.usesStandby = false
  let tail = 0
  for (let v = 0; v < graph.size; v++) {
    if (graph.isSource[v] && inService[v]) {
      live[v] = 1
      stage[v] = 0
      queue[tail++] = v
    }
  }
  tail = spread(graph, inService, state, 0, tail, 0)
  for (let next = 1; graph.standbyEdges.length > 0; next++) {
    const before = tail
    for (const [edge, v] of graph.standbyEdges) {
      const from = graph.inFrom[edge]!
      if (live[v] || !inService[v] || !live[from] || stage[from]! >= next) continue
      if (automaticOnly && !graph.inAutomatic[edge]) continue
      live[v] = 1
      stage[v] = next
      queue[tail++] = v
    }
    if (tail === before) return
    state.usesStandby = true
    tail = spread(graph, inService, state, before, tail, next)
  }
}

/** Follows primary connections from `queue[head .. tail - 1]`; returns the new tail. */
function spread(
  graph: SupplyGraph,
  inService: Uint8Array,
  { live, stage, queue }: SupplyState,
  head: number,
  tail: number,
  current: number,
): number {
  let end = tail
  for (let i = head; i < end; i++) {
    const u = queue[i]!
    for (let o = graph.outStart[u]!; o < graph.outStart[u + 1]!; o++) {
      const v = graph.outTo[o]!
      if (live[v] || !inService[v] || graph.inStandby[graph.outEdge[o]!]) continue
      live[v] = 1
      stage[v] = current
      queue[end++] = v
    }
  }
  return end
}
