import type { SupplyGraph } from '../networks/supply-graph'

/**
 * How many ways lead from sources to a node that share no other node: by Menger's theorem the smallest number of
 * components whose loss cuts it off. Standby connections count, since they may come into use. Augmenting paths
 * (Ford and Fulkerson) with every node split in two; it visits no more than what lies upstream.
 * @param live 1 where a node is live in normal operation; the rest is left out
 * @param most the search stops here
 */
export function independentPaths(graph: SupplyGraph, live: Uint8Array, target: number, most = 4): number {
  const through = new Set<number>()
  const ends = new Set<number>()
  const carried = new Set<number>()
  let paths = 0
  while (paths < most && augment(graph, live, target, through, ends, carried)) paths++
  return paths
}

// A node is entered (2v) from a consumer and left (2v + 1) towards a provider; flow runs from the target upwards.
const enter = (v: number) => 2 * v
const leave = (v: number) => 2 * v + 1

function augment(
  graph: SupplyGraph,
  live: Uint8Array,
  target: number,
  through: Set<number>,
  ends: Set<number>,
  carried: Set<number>,
): boolean {
  const { inStart, inFrom, outStart, outTo, outEdge, isSource } = graph
  const cameFrom = new Map<number, { readonly half: number; readonly edge: number }>()
  const queue = [leave(target)]
  const reach = (half: number, from: number, edge: number): void => {
    if (half === leave(target) || cameFrom.has(half)) return
    cameFrom.set(half, { half: from, edge })
    queue.push(half)
  }
  for (let head = 0; head < queue.length; head++) {
    const half = queue[head]!
    const v = half >> 1
    if (half === leave(v)) {
      if (v !== target && isSource[v] && !ends.has(v)) {
        ends.add(v)
        book(half, target, cameFrom, through, carried)
        return true
      }
      if (v !== target && through.has(v)) reach(enter(v), half, -1)
      for (let e = inStart[v]!; e < inStart[v + 1]!; e++)
        if (!carried.has(e) && live[inFrom[e]!]) reach(enter(inFrom[e]!), half, e)
    } else {
      if (!through.has(v)) reach(leave(v), half, -1)
      for (let o = outStart[v]!; o < outStart[v + 1]!; o++)
        if (carried.has(outEdge[o]!)) reach(leave(outTo[o]!), half, outEdge[o]!)
    }
  }
  return false
}

/** Enters a path found: what it uses is taken, what it takes back is free again. */
function book(
  last: number,
  target: number,
  cameFrom: ReadonlyMap<number, { readonly half: number; readonly edge: number }>,
  through: Set<number>,
  carried: Set<number>,
): void {
  for (let half = last; half !== leave(target); ) {
    const step = cameFrom.get(half)!
    const v = half >> 1
    if (step.edge < 0) {
      if (half === leave(v)) through.add(v)
      else through.delete(v)
    } else if (half === enter(v)) carried.add(step.edge)
    else carried.delete(step.edge)
    half = step.half
  }
}
