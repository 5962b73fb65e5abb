import type { DemandModel } from '../demand-model'
import { efficiencyAt } from '../solve-demand'
import type { SupplyGraph } from '../supply-graph'
import { createSupplyState, type SupplyState } from '../supply-state'
import { type BookingTrace, createBookingTrace } from './booking-trace'
import { createNodeList, type NodeList } from './node-list'

/**
 * Re-solves one network after nodes leave it, touching only what the loss reaches: the nodes that die, the survivors
 * that draw elsewhere, and their providers up to the sources. A lost rack board touches a dozen nodes of thousands.
 *
 * It starts from a state in which no standby connection is in use, and gives up where one would come into play; the
 * full solver answers those.
 */
export interface AffectedSupply {
  /** The state after the loss; equal to the base state outside `touched`. */
  readonly state: SupplyState
  /** Nodes whose liveness or load may differ from the base state. */
  readonly touched: NodeList
  /** Of these, what died or draws from other providers than before; the rest only carries more or less. */
  readonly rerouted: NodeList
  /** What was booked on the way. */
  readonly trace: BookingTrace
  /** Takes nodes out. @returns false where the full solver must answer; the state is then undefined until `restore` */
  remove(nodes: ArrayLike<number>, count?: number): boolean
  /** Back to the base state. */
  restore(): void
}

/** @param base the solved state from which outages start; not written to */
export function createAffectedSupply(graph: SupplyGraph, model: DemandModel, base: SupplyState): AffectedSupply {
  const { size, order, inStart, inFrom, inShare, inStandby, outStart, outTo, outEdge, isSource } = graph
  const { ownP_kW, ownQ_kvar, inputTangent } = model
  const state = copyState(base, size)
  const { live, inP_kW, inQ_kvar, outP_kW, outQ_kvar } = state
  const usualPart = usualParts(graph, base.live)
  const position = new Int32Array(size)
  for (let i = 0; i < order.length; i++) position[order[i]!] = i
  // One bit per place in the topological order: the next node to solve is the highest bit set.
  const dirty = new Int32Array((size >> 5) + 1)
  let top = -1
  const touched = createNodeList(size)
  const rerouted = createNodeList(size)
  const trace = createBookingTrace()
  const queue = new Int32Array(size)
  let queued = 0

  const soil = (v: number): void => {
    touched.add(v)
    const p = position[v]!
    dirty[p >> 5]! |= 1 << (p & 31)
    if (p >> 5 > top) top = p >> 5
  }

  /** Whether `v` stays alive without its dead providers: 'alive', 'dead', or 'standby' where a transfer could save it. */
  const fate = (v: number): 'alive' | 'dead' | 'standby' => {
    if (isSource[v]) return 'alive'
    let standby = false
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++) {
      if (inStandby[e]) standby = true
      else if (live[inFrom[e]!]) return 'alive'
    }
    return standby ? 'standby' : 'dead'
  }

  // Touched at once: a search that is given up must still be restored in full.
  const die = (v: number): void => {
    touched.add(v)
    rerouted.add(v)
    live[v] = 0
    queue[queued++] = v
  }

  const kill = (nodes: ArrayLike<number>, count: number): boolean => {
    queued = 0
    for (let i = 0; i < count; i++) if (live[nodes[i]!]) die(nodes[i]!)
    for (let head = 0; head < queued; head++) {
      const u = queue[head]!
      soil(u)
      for (let o = outStart[u]!; o < outStart[u + 1]!; o++) {
        const v = outTo[o]!
        if (inStandby[outEdge[o]!] || !live[v]) continue
        const outcome = fate(v)
        if (outcome === 'standby') return false
        if (outcome === 'dead') die(v)
        else {
          rerouted.add(v)
          soil(v)
        }
      }
    }
    return true
  }

  /** Books more or less of what `v` draws on a provider. */
  const book = (v: number, u: number, deltaP: number, deltaQ: number): void => {
    if (deltaP === 0 && deltaQ === 0) return
    trace.add(v, u, deltaP, deltaQ)
    outP_kW[u]! += deltaP
    outQ_kvar[u]! += deltaQ
    soil(u)
  }

  /** Moves the draw of `v` from the providers that it had to those that are left. */
  const reroute = (v: number, inP: number, inQ: number): void => {
    let shares = 0
    if (live[v])
      for (let e = inStart[v]!; e < inStart[v + 1]!; e++) if (!inStandby[e] && live[inFrom[e]!]) shares += inShare[e]!
    const [oldP, oldQ] = [base.inP_kW[v]!, base.inQ_kvar[v]!]
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++) {
      const u = inFrom[e]!
      if (inStandby[e] || !base.live[u]) continue
      const oldPart = usualPart[e]!
      const newPart = shares > 0 && live[u] ? inShare[e]! / shares : 0
      book(v, u, inP * newPart - oldP * oldPart, inQ * newPart - oldQ * oldPart)
    }
  }

  /** Works out anew what `v` draws, and books the difference on its providers. */
  const rebook = (v: number): void => {
    const isLive = live[v] === 1
    if (!isLive) {
      outP_kW[v] = 0
      outQ_kvar[v] = 0
    }
    const outP = outP_kW[v]!
    const outQ = outQ_kvar[v]!
    const inP = isLive ? outP / efficiencyAt(model, v, outP, outQ) + ownP_kW[v]! : 0
    const tangent = inputTangent[v]!
    const inQ = !isLive ? 0 : Number.isNaN(tangent) ? outQ + ownQ_kvar[v]! : inP * tangent
    inP_kW[v] = inP
    inQ_kvar[v] = inQ
    if (rerouted.has(v)) {
      reroute(v, inP, inQ)
      return
    }
    const moreP = inP - base.inP_kW[v]!
    const moreQ = inQ - base.inQ_kvar[v]!
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++) {
      const part = usualPart[e]!
      if (part !== 0) book(v, inFrom[e]!, moreP * part, moreQ * part)
    }
  }

  return {
    state,
    touched,
    rerouted,
    trace,
    remove(nodes, count = nodes.length) {
      if (!kill(nodes, count)) return false
      for (; top >= 0; top--) {
        while (dirty[top] !== 0) {
          const bit = 31 - Math.clz32(dirty[top]!)
          dirty[top]! &= ~(1 << bit)
          rebook(order[(top << 5) + bit]!)
        }
      }
      return true
    },
    restore() {
      const { items, count } = touched
      for (let i = 0; i < count; i++) {
        const v = items[i]!
        live[v] = base.live[v]!
        inP_kW[v] = base.inP_kW[v]!
        inQ_kvar[v] = base.inQ_kvar[v]!
        outP_kW[v] = base.outP_kW[v]!
        outQ_kvar[v] = base.outQ_kvar[v]!
      }
      touched.clear()
      rerouted.clear()
      trace.clear()
      if (top >= 0) dirty.fill(0)
      top = -1
    },
  }
}

/** Share of its consumer's draw that each edge carries while no standby connection is in use; 0 on edges without load. */
export function usualParts({ size, inStart, inFrom, inShare, inStandby }: SupplyGraph, live: Uint8Array): Float64Array {
  const parts = new Float64Array(inFrom.length)
  for (let v = 0; v < size; v++) {
    if (!live[v]) continue
    let shares = 0
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++) if (!inStandby[e] && live[inFrom[e]!]) shares += inShare[e]!
    if (shares === 0) continue
    for (let e = inStart[v]!; e < inStart[v + 1]!; e++)
      if (!inStandby[e] && live[inFrom[e]!]) parts[e] = inShare[e]! / shares
  }
  return parts
}

function copyState(base: SupplyState, size: number): SupplyState {
  const copy = createSupplyState(size)
  copy.live.set(base.live)
  copy.stage.set(base.stage)
  copy.inP_kW.set(base.inP_kW)
  copy.inQ_kvar.set(base.inQ_kvar)
  copy.outP_kW.set(base.outP_kW)
  copy.outQ_kvar.set(base.outQ_kvar)
  return copy
}
