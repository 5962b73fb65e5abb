/**
 * One directed supply network over numbered nodes: who can feed whom, with what share.
 * Power, liquid and air are three instances of it. Edges are stored once, by consumer, in compressed sparse rows.
 */
export interface SupplyGraph {
  /** Number of nodes. */
  readonly size: number
  /** Edges into node `v` are `inStart[v] .. inStart[v + 1] - 1`. */
  readonly inStart: Int32Array
  readonly inFrom: Int32Array
  readonly inShare: Float64Array
  /** 1 where the edge is a standby connection. */
  readonly inStandby: Uint8Array
  /** 1 where a standby edge transfers by itself. */
  readonly inAutomatic: Uint8Array
  /** Consumers of node `u` are `outTo[outStart[u] .. outStart[u + 1] - 1]`, the edge that leads there in `outEdge`. */
  readonly outStart: Int32Array
  readonly outTo: Int32Array
  readonly outEdge: Int32Array
  /** 1 where the node is a source of this network. */
  readonly isSource: Uint8Array
  /** Nodes in topological order of the primary edges, providers first. */
  readonly order: Int32Array
  /** Standby edges as `[edge, consumer]` pairs. */
  readonly standbyEdges: readonly (readonly [edge: number, consumer: number])[]
}

export interface SupplyEdge {
  readonly from: number
  readonly to: number
  readonly share: number
  readonly standby: boolean
  readonly automatic: boolean
}

/** The same edges in columns, as many as `count` says. */
export interface SupplyEdges {
  readonly count: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly share: Float64Array
  readonly standby: Uint8Array
  readonly automatic: Uint8Array
}

/** Columns for so many edges at most. */
export const createSupplyEdges = (capacity: number): SupplyEdges & { count: number } => ({
  count: 0,
  from: new Int32Array(capacity),
  to: new Int32Array(capacity),
  share: new Float64Array(capacity),
  standby: new Uint8Array(capacity),
  automatic: new Uint8Array(capacity),
})

/** Builds the graph. Primary edges must form no cycle; nodes on one would be left out of `order`. */
export function buildSupplyGraph(size: number, edges: readonly SupplyEdge[], isSource: Uint8Array): SupplyGraph {
  const columns = createSupplyEdges(edges.length)
  for (const { from, to, share, standby, automatic } of edges) {
    const e = columns.count++
    columns.from[e] = from
    columns.to[e] = to
    columns.share[e] = share
    if (standby) columns.standby[e] = 1
    if (automatic) columns.automatic[e] = 1
  }
  return buildGraphOf(size, columns, isSource)
}

/** Builds the graph of edges in columns. */
export function buildGraphOf(size: number, edges: SupplyEdges, isSource: Uint8Array): SupplyGraph {
  const { count: m, from, to, share, standby, automatic } = edges
  const inStart = new Int32Array(size + 1)
  const outStart = new Int32Array(size + 1)
  for (let e = 0; e < m; e++) {
    inStart[to[e]! + 1]!++
    outStart[from[e]! + 1]!++
  }
  for (let v = 0; v < size; v++) {
    inStart[v + 1]! += inStart[v]!
    outStart[v + 1]! += outStart[v]!
  }
  const inFrom = new Int32Array(m)
  const inShare = new Float64Array(m)
  const inStandby = new Uint8Array(m)
  const inAutomatic = new Uint8Array(m)
  const outTo = new Int32Array(m)
  const outEdge = new Int32Array(m)
  const nextIn = inStart.slice()
  const nextOut = outStart.slice()
  const standbyEdges: [number, number][] = []
  for (let e = 0; e < m; e++) {
    const slot = nextIn[to[e]!]!++
    inFrom[slot] = from[e]!
    inShare[slot] = share[e]!
    inStandby[slot] = standby[e]!
    inAutomatic[slot] = automatic[e]!
    if (standby[e]) standbyEdges.push([slot, to[e]!])
    const out = nextOut[from[e]!]!++
    outTo[out] = to[e]!
    outEdge[out] = slot
  }
  const graph = {
    size,
    inStart,
    inFrom,
    inShare,
    inStandby,
    inAutomatic,
    outStart,
    outTo,
    outEdge,
    isSource,
    standbyEdges,
  }
  return { ...graph, order: topologicalOrder(graph, (edge) => inStandby[edge] === 0) }
}

/**
 * Kahn's order over the edges that `uses` accepts, providers first. Nodes on a cycle, and what hangs below one,
 * are missing from the result.
 */
export function topologicalOrder(
  graph: Pick<SupplyGraph, 'size' | 'inStart' | 'outStart' | 'outTo' | 'outEdge'>,
  uses: (edge: number) => boolean,
): Int32Array {
  const { size, inStart, outStart, outTo, outEdge } = graph
  const waiting = new Int32Array(size)
  for (let v = 0; v < size; v++) for (let e = inStart[v]!; e < inStart[v + 1]!; e++) if (uses(e)) waiting[v]!++
  const order = new Int32Array(size)
  let tail = 0
  for (let v = 0; v < size; v++) if (waiting[v] === 0) order[tail++] = v
  for (let head = 0; head < tail; head++) {
    const u = order[head]!
    for (let i = outStart[u]!; i < outStart[u + 1]!; i++) {
      if (uses(outEdge[i]!) && --waiting[outTo[i]!]! === 0) order[tail++] = outTo[i]!
    }
  }
  return order.subarray(0, tail)
}
